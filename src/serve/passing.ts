import {setImmediate, setTimeout} from 'node:timers/promises'
import type {Handler} from './http-server.ts'

/** A handler that can be looked at while it works. */
export interface Passing {
  readonly handle: Handler
  /** Resolves when a request has been answered from now on, or after so many milliseconds. */
  readonly next: (patience: number) => Promise<void>
}

/** Gives a handler whose answers can be waited for. */
export function passing(handler: Handler): Passing {
  let waiting: (() => void)[] = []
  return {
    async handle(request, response) {
      await handler(request, response)
      for (const go of waiting) go()
      waiting = []
    },
    async next(patience) {
      const answered = new Promise<void>((resolve) => waiting.push(resolve))
      await Promise.race([answered, setTimeout(patience, undefined, {ref: false})])
      await setImmediate()
    }
  }
}
