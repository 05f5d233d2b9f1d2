import {setImmediate} from 'node:timers/promises'
import type {Steps} from '../site/steps.ts'

/** So many milliseconds of work at a time are too few to be noticed. */
const turn = 20

/** Does work step by step, and lets others have their turn in between; the signal breaks it off. */
export async function inTurns<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted()
  let started = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - started > turn) {
      await setImmediate()
      signal.throwIfAborted()
      started = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
