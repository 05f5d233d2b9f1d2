import {readFileSync, realpathSync} from 'node:fs'
import {dirname, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import type {Source} from './source.ts'
import {toSource} from './source.ts'

/** Reads a file that holds data; one that can't be read, isn't text, or is a link that leads out of its folder, is a message. */
export function readSource(file: string, path: string, prefix: string): Source | Message {
  const problem = (rule: string, reason: string, hint: string): Message => ({
    path,
    place: null,
    severity: 'error',
    rule: `${prefix}/${rule}`,
    reason,
    hint
  })
  try {
    if (leadsOut(file))
      return problem('link', 'Unexpected link out of the folder', 'Put the file itself into the folder')
    const source = toSource(path, readFileSync(file))
    return source ?? problem('encoding', 'Unexpected bytes, expected UTF-8 text', 'Save the file as UTF-8')
  } catch (error) {
    const reason = `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`
    return problem('unreadable', reason, 'Check its permissions')
  }
}

/** Whoever may send a data file could else have any file of the machine read. */
function leadsOut(file: string): boolean {
  return !realpathSync(file).startsWith(realpathSync(dirname(file)) + sep)
}
