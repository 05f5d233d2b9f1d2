import type {WalkState} from './check-context.ts'

/** Does a piece of the walk that the template may pass over: what it misses is wrong only if every page misses it. */
export function underCondition<Result>(walk: WalkState, piece: () => Result): Result {
  walk.conditions++
  const result = piece()
  walk.conditions--
  return result
}
