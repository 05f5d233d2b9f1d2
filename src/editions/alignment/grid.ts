import type {Band} from './band.ts'
import type {PairScores} from './pair-scores.ts'
import type {SkipCosts} from './skip-costs.ts'

/** All ways to align two texts: steps from cell to cell of a band, and what each is worth. */
export interface Grid {
  readonly band: Band
  readonly scores: PairScores
  readonly skips: SkipCosts
}

/** Gives what it costs to go on from a cell by leaving a block of the original without a partner. */
export function omissionCost({band, skips}: Grid, row: number, column: number): number {
  return costAt(column, band.translation, skips.original[row])
}

/** Gives what it costs to go on from a cell by leaving a block of the translation without a partner. */
export function additionCost({band, skips}: Grid, row: number, column: number): number {
  return costAt(row, band.original, skips.translation[column])
}

/** At either end of the other text calls to readers are left out, and notes are added. */
function costAt(position: number, length: number, cost = -Infinity): number {
  return position === 0 || position === length ? Math.max(cost, skipAtEnd) : cost
}

const skipAtEnd = -2.5
