import {relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import type {BuildLock} from './build-lock.ts'
import {lockFile, takeBuildLock} from './build-lock.ts'
import {refusal} from './refusal.ts'

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
    const problem = refusal(error, {root, state})
    if (problem === null) throw error
    return failed(problem)
  } finally {
    lock?.release()
  }
}

function isLocked(root: string, state: string): Message {
  return {
    path: relative(root, lockFile(state)).split(sep).join('/'),
    place: null,
    severity: 'error',
    rule: 'build/locked',
    reason: 'Cannot build the site while another build of it is running',
    hint: 'Build again when that has ended; remove this file if there is none'
  }
}
