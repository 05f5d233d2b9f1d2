import type {Band} from './band.ts'
import {cellAt} from './band.ts'
import type {Grid} from './grid.ts'
import {additionCost, omissionCost} from './grid.ts'
import {shapes} from './shapes.ts'
import {nextSkip} from './skip-costs.ts'

/** By cell of the band, the scores of the best ways between it and one end of the texts. */
export interface Ways {
  readonly any: Float64Array
  /** Of ways with a block of the original without a partner on this side of the cell. */
  readonly omission: Float64Array
  /** Of ways with a block of the translation without a partner on this side of the cell. */
  readonly addition: Float64Array
}

/** Finds the best ways from the beginning of the texts to each cell. */
export function waysBefore(grid: Grid): Ways {
  const {band, scores} = grid
  const ways = noWays(band)
  const {any, omission, addition} = ways
  any[0] = 0
  for (let row = 0; row <= band.original; row += 1) {
    const last = band.high[row] ?? -1
    for (let column = band.low[row] ?? 0; column <= last; column += 1) {
      const cell = cellAt(band, row, column)
      const best = Math.max(any[cell] ?? 0, omission[cell] ?? 0, addition[cell] ?? 0)
      any[cell] = best
      const omitting = best + omissionCost(grid, row, column)
      raise(omission, cellAt(band, row + 1, column), Math.max(omitting, (omission[cell] ?? 0) + nextSkip))
      const adding = best + additionCost(grid, row, column)
      raise(addition, cellAt(band, row, column + 1), Math.max(adding, (addition[cell] ?? 0) + nextSkip))
      for (let index = 0; index < shapes.length; index += 1) {
        const score = scores[cell * shapes.length + index] ?? -Infinity
        const shape = shapes[index]
        if (shape && score > -Infinity)
          raise(any, cellAt(band, row + shape.original, column + shape.translation), best + score)
      }
    }
  }
  return ways
}

/** Finds the best ways from each cell to the end of the texts. */
export function waysAfter(grid: Grid): Ways {
  const {band, scores} = grid
  const ways = noWays(band)
  const {any, omission, addition} = ways
  any[any.length - 1] = 0
  for (let row = band.original; row >= 0; row -= 1) {
    const first = band.low[row] ?? 0
    for (let column = band.high[row] ?? -1; column >= first; column -= 1) {
      const cell = cellAt(band, row, column)
      const omitted = omission[cellAt(band, row + 1, column)] ?? -Infinity
      const added = addition[cellAt(band, row, column + 1)] ?? -Infinity
      raise(any, cell, omitted + omissionCost(grid, row, column))
      raise(any, cell, added + additionCost(grid, row, column))
      for (let index = 0; index < shapes.length; index += 1) {
        const score = scores[cell * shapes.length + index] ?? -Infinity
        const shape = shapes[index]
        if (shape && score > -Infinity)
          raise(any, cell, score + (any[cellAt(band, row + shape.original, column + shape.translation)] ?? 0))
      }
      omission[cell] = Math.max(any[cell] ?? 0, omitted + nextSkip)
      addition[cell] = Math.max(any[cell] ?? 0, added + nextSkip)
    }
  }
  return ways
}

function noWays(band: Band): Ways {
  const empty = (): Float64Array => new Float64Array(band.cells).fill(-Infinity)
  return {any: empty(), omission: empty(), addition: empty()}
}

function raise(scores: Float64Array, cell: number, score: number): void {
  if (cell >= 0 && score > (scores[cell] ?? 0)) scores[cell] = score
}
