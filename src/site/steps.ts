/** Work in steps, between which others may have their turn. */
export type Steps<Result> = Generator<undefined, Result>

/** Does all the steps of a piece of work in one go. */
export function complete<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
