import type {Message} from '../report/message.ts'
import {systemError} from '../report/system-error.ts'

/** Gives what kept a site from being made as a message: the next change may mend it. */
export function sessionFailure(error: unknown): Message {
  const refused = systemError(error)
  return {
    path: '.dragoman',
    place: null,
    severity: 'error',
    rule: 'session/failed',
    reason: `Cannot make the site: ${error instanceof Error ? error.message : String(error)}`,
    hint: refused === null ? 'Save again; the site is shown as it was' : `${refused.hint}, and save again`
  }
}
