import type {Message} from '../report/message.ts'
import {systemError} from '../report/system-error.ts'

/** Leaves something for the next build; where the system refuses, that is a message, and the next build only slower. */
export function leave(write: () => void): readonly Message[] {
  try {
    write()
    return []
  } catch (error) {
    const refused = systemError(error)
    if (refused === null) throw error
    const {reason, hint} = refused
    return [
      {
        path: '.dragoman',
        place: null,
        severity: 'error',
        rule: 'build/not-kept',
        reason: `Cannot keep what the next build could use: ${reason}`,
        hint
      }
    ]
  }
}
