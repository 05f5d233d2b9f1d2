import {relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import {systemError} from '../report/system-error.ts'

/** Where a site is. */
export interface Place {
  /** Absolute folder of the site. */
  readonly root: string
  /** Absolute folder of its state, to which all that is not the site is written. */
  readonly state: string
}

/** Gives what the system refused while a site was made as a message; null for a bug. */
export function refusal(error: unknown, {root, state}: Place): Message | null {
  const refused = systemError(error)
  if (refused === null) return null
  const unnamed = refused.isWrite ? state : root
  const file = refused.path === '' ? unnamed : refused.path
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
