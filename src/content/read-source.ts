import {readFileSync} from 'node:fs'
import type {Message} from '../report/message.ts'
import type {Source} from './source.ts'
import {toSource} from './source.ts'

/** Reads a file that holds data; one that can't be read, or isn't text, is a message. */
export function readSource(file: string, path: string, prefix: string): Source | Message {
  const problem = (rule: string, reason: string, hint: string): Message => ({path, place: null, severity: 'error', rule: `${prefix}/${rule}`, reason, hint})
  try {
    const source = toSource(path, readFileSync(file))
    return source ?? problem('encoding', 'Unexpected bytes, expected UTF-8 text', 'Save the file as UTF-8')
  } catch (error) {
    const reason = `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`
    return problem('unreadable', reason, 'Check its permissions')
  }
}
