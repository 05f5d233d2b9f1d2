import {relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import {systemError} from '../report/system-error.ts'

/** Where a site is. */
export interface Place {
  /** Absolute folder of the site. */
  readonly root: string
  /** Absolute folder of its state, which an error that names no file is about. */
  readonly state: string
}

/** Gives what the system refused while a site was made as a message; null for a bug. */
export function refusal(error: unknown, {root, state}: Place): Message | null {
  const refused = systemError(error)
  if (refused === null) return null
  const file = refused.path === '' ? state : refused.path
  const isInside = file === root || file.startsWith(root + sep)
  return {
    path: isInside ? relative(root, file).split(sep).join('/') || '.' : file,
    place: null,
    severity: 'error',
    rule: 'build/failed',
    reason: `Cannot build the site: ${refused.reason}`,
    hint: refused.hint
  }
}
