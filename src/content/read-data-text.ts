import {readFileSync} from 'node:fs'
import type {Message} from '../report/message.ts'
import type {Source} from './source.ts'
import {toSource} from './source.ts'

/** Reads the text of a data file; one that can't be read becomes a message. */
export function readDataText(file: string, path: string): Source | Message {
  const problem = (rule: string, reason: string, hint: string): Message => ({path, place: null, severity: 'error', rule, reason, hint})
  try {
    const source = toSource(path, readFileSync(file))
    return source ?? problem('data/encoding', 'Unexpected bytes, expected UTF-8 text', 'Save the file as UTF-8')
  } catch (error) {
    const reason = `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`
    return problem('data/unreadable', reason, 'Check its permissions')
  }
}
