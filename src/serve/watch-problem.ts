import type {Message} from '../report/message.ts'

const raises = new Map([
  ['ENOSPC', 'Raise `fs.inotify.max_user_watches`'],
  ['EMFILE', 'Let the system open more files (`ulimit -n`)']
])

/** Says why files can't be watched: `watch/limit` where the system watches no more of them. */
export function watchProblem(error: unknown): Message {
  const raise = raises.get(error instanceof Error && 'code' in error ? String(error.code) : '')
  const problem = {path: '.', place: null, severity: 'warning'} as const
  return raise === undefined
    ? {
        ...problem,
        rule: 'watch/failed',
        reason: `Cannot watch the files: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Changes there are seen when the program is started again'
      }
    : {
        ...problem,
        rule: 'watch/limit',
        reason: 'Cannot watch so many files: the limit of the system is reached',
        hint: `${raise}; until then the files are looked at every now and then`
      }
}
