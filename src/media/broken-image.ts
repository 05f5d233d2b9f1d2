import type {Message} from '../report/message.ts'

/** Gives what is said of an image that can't be read. */
export function brokenImage(path: string, problem: string): Message {
  return {
    path,
    place: null,
    severity: 'warning',
    rule: 'image/broken',
    reason: `Unexpected contents of an image: ${problem.split('\n', 1)[0] ?? ''}`,
    hint: 'Open the file in an image editor and save it anew'
  }
}
