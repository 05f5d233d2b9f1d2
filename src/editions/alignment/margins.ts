import {cellAt} from './band.ts'
import type {Step} from './best-way.ts'
import type {Grid} from './grid.ts'
import {additionCost, omissionCost} from './grid.ts'
import {shapes} from './shapes.ts'
import {nextSkip} from './skip-costs.ts'
import type {Ways} from './ways.ts'

/** What is known of the ways through a grid. */
export interface KnownWays {
  readonly grid: Grid
  readonly before: Ways
  readonly after: Ways
}

/** Gives for each step of the best way how much worse the best way without it is. */
export function margins(steps: readonly Step[], known: KnownWays): readonly number[] {
  const {grid, after} = known
  const {band} = grid
  const best = after.any[0] ?? 0
  const taken = takenSteps(steps)
  const rivals = {
    original: new Float64Array(band.original).fill(best - largest),
    translation: new Float64Array(band.translation).fill(best - largest)
  }
  eachStep(known, best - largest, (step, score) => {
    for (let row = step.row; row < step.row + step.original; row += 1)
      if (!isSame(taken.original[row], step)) raise(rivals.original, row, score)
    for (let column = step.column; column < step.column + step.translation; column += 1)
      if (!isSame(taken.translation[column], step)) raise(rivals.translation, column, score)
  })
  return steps.map(
    ({row, column, original}) =>
      best - ((original > 0 ? rivals.original[row] : rivals.translation[column]) ?? best)
  )
}

/** What is so much worse is of no account. */
const largest = 20

/** By more than this two skips in a row never cost less than two apart. */
const slack = 4

interface TakenSteps {
  /** By block, the step that takes it. */
  readonly original: readonly Step[]
  readonly translation: readonly Step[]
}

function takenSteps(steps: readonly Step[]): TakenSteps {
  return {
    original: steps.flatMap((step) => Array.from({length: step.original}, () => step)),
    translation: steps.flatMap((step) => Array.from({length: step.translation}, () => step))
  }
}

/** A block without a partner is the same wherever in the other text it would stand. */
function isSame(taken: Step | undefined, step: Step): boolean {
  if (taken?.original !== step.original || taken.translation !== step.translation) return false
  return (
    (taken.row === step.row || step.original === 0) &&
    (taken.column === step.column || step.translation === 0)
  )
}

/** Sees every step with the score of the best way that has it, where that is not below a limit. */
function eachStep(
  {grid, before, after}: KnownWays,
  limit: number,
  see: (step: Step, score: number) => void
): void {
  const {band, scores} = grid
  for (let row = 0; row <= band.original; row += 1)
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? -1); column += 1) {
      const cell = cellAt(band, row, column)
      const best = before.any[cell] ?? 0
      if (best + (after.any[cell] ?? 0) < limit - slack) continue
      const omitting = Math.max(
        best + omissionCost(grid, row, column),
        (before.omission[cell] ?? 0) + nextSkip
      )
      const omission = omitting + (after.omission[cellAt(band, row + 1, column)] ?? -Infinity)
      if (omission > limit) see({row, column, original: 1, translation: 0}, omission)
      const adding = Math.max(best + additionCost(grid, row, column), (before.addition[cell] ?? 0) + nextSkip)
      const addition = adding + (after.addition[cellAt(band, row, column + 1)] ?? -Infinity)
      if (addition > limit) see({row, column, original: 0, translation: 1}, addition)
      for (let index = 0; index < shapes.length; index += 1) {
        const score = best + (scores[cell * shapes.length + index] ?? -Infinity)
        const shape = shapes[index]
        if (!shape || score === -Infinity) continue
        const {original, translation} = shape
        const total = score + (after.any[cellAt(band, row + original, column + translation)] ?? -Infinity)
        if (total > limit) see({row, column, original, translation}, total)
      }
    }
}

function raise(scores: Float64Array, index: number, score: number): void {
  if (score > (scores[index] ?? 0)) scores[index] = score
}
