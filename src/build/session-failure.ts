import type {Message} from '../report/message.ts'

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk, and save again',
  EACCES: 'Check the permissions of the folder, and save again',
  EPERM: 'Check the permissions of the folder, and save again',
  EMFILE: 'Let the system open more files (`ulimit -n`), and save again'
}

/** Gives what kept a site from being made as a message: the next change may mend it. */
export function sessionFailure(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return {
    path: '.dragoman',
    place: null,
    severity: 'error',
    rule: 'session/failed',
    reason: `Cannot make the site: ${error instanceof Error ? error.message : String(error)}`,
    hint: hints[code] ?? 'Save again; the site is shown as it was'
  }
}
