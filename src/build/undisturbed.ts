import {relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import {systemError} from '../report/system-error.ts'
import type {BuildLock} from './build-lock.ts'
import {lockFile, takeBuildLock} from './build-lock.ts'

/** What is done alone. */
export interface Undisturbed<Result> {
  /** Absolute folder of the site. */
  readonly root: string
  /** Absolute folder of its state. */
  readonly state: string
  /** Called if another build has to end first. */
  readonly onWait: () => void
  readonly work: () => Promise<Result>
  /** Gives the result of work that could not be done. */
  readonly failed: (problem: Message) => Result
}

/** For how long a build waits for another one, in milliseconds. */
const patience = 10_000

/** Works on a site while no other build does; what the system refuses is a message, anything else thrown a bug. */
export async function undisturbed<Result>(options: Undisturbed<Result>): Promise<Result> {
  const {root, state, onWait, work, failed} = options
  let lock: BuildLock | null = null
  try {
    lock = await takeBuildLock(state, {patience, onWait})
    return lock === null ? failed(isLocked(root, state)) : await work()
  } catch (error) {
    const refused = systemError(error)
    if (refused === null) throw error
    const path = pathIn(root, refused.path === '' ? state : refused.path)
    const {hint} = refused
    const reason = `Cannot build the site: ${refused.reason}`
    return failed({path, place: null, severity: 'error', rule: 'build/failed', reason, hint})
  } finally {
    lock?.release()
  }
}

function isLocked(root: string, state: string): Message {
  return {
    path: pathIn(root, lockFile(state)),
    place: null,
    severity: 'error',
    rule: 'build/locked',
    reason: 'Cannot build the site while another build of it is running',
    hint: 'Build again when that has ended; remove this file if there is none'
  }
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join('/') || '.'
}
