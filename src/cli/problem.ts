import type {Message} from '../report/message.ts'

/** Gives what a command can't do as a message; the path is what it is about. */
export function problem(
  path: string,
  rule: string,
  words: {readonly reason: string; readonly hint: string}
): Message {
  return {path, place: null, severity: 'error', rule, ...words}
}
