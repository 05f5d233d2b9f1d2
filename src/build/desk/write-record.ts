import {mkdirSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Folders} from '../../config/config.ts'
import type {Message} from '../../report/message.ts'

/** Writes the file of a record; a folder that leads out of the content is refused, and a link in its place is replaced. */
export function writeRecord({root, content, records}: Folders, name: string, text: string): Message | null {
  const path = relative(root, join(records, name)).split(sep).join('/')
  const temporary = join(records, `${name}.${process.pid}.tmp`)
  try {
    mkdirSync(records, {recursive: true})
    if (!realpathSync(records).startsWith(realpathSync(content) + sep)) return outside(path)
    writeFileSync(temporary, text, {flag: 'wx'})
    renameSync(temporary, join(records, name))
    return null
  } catch (error) {
    rmSync(temporary, {force: true})
    const reason = `Cannot write the record: ${error instanceof Error ? error.message : String(error)}`
    return {path, place: null, severity: 'error', rule: 'record/unwritable', reason, hint: ''}
  }
}

function outside(path: string): Message {
  return {
    path,
    place: null,
    severity: 'error',
    rule: 'record/outside',
    reason: 'Unexpected link out of the content folder',
    hint: 'Put a folder in its place'
  }
}
