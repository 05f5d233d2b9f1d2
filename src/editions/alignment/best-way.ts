import {cellAt} from './band.ts'
import type {Grid} from './grid.ts'
import {additionCost, omissionCost} from './grid.ts'
import {shapes} from './shapes.ts'
import {nextSkip} from './skip-costs.ts'
import type {Ways} from './ways.ts'

/** One step of a way: how many blocks of each side it takes, and from where. */
export interface Step {
  readonly row: number
  readonly column: number
  readonly original: number
  readonly translation: number
}

/** Gives the steps of the best way, by what is left of the ways from each cell. */
export function bestWay(grid: Grid, after: Ways): readonly Step[] {
  const {original, translation} = grid.band
  const steps: Step[] = []
  let at: Position = {row: 0, column: 0, last: null}
  while (at.row < original || at.column < translation) {
    const last = nextStep(at, grid, after)
    steps.push(last)
    at = {row: at.row + last.original, column: at.column + last.translation, last}
  }
  return steps
}

interface Position {
  readonly row: number
  readonly column: number
  readonly last: Step | null
}

interface Option extends Step {
  readonly score: number
}

function nextStep(at: Position, grid: Grid, after: Ways): Step {
  const options = [...pairOptions(at, grid, after), ...skipOptions(at, grid, after)]
  return options.reduce((best, option) => (option.score > best.score ? option : best))
}

function pairOptions({row, column}: Position, {band, scores}: Grid, after: Ways): readonly Option[] {
  const cell = cellAt(band, row, column)
  return shapes.flatMap(({original, translation}, index) => {
    const score = scores[cell * shapes.length + index] ?? -Infinity
    if (score === -Infinity) return []
    const rest = after.any[cellAt(band, row + original, column + translation)] ?? -Infinity
    return [{row, column, original, translation, score: score + rest}]
  })
}

function skipOptions({row, column, last}: Position, grid: Grid, after: Ways): readonly Option[] {
  const omission = last?.translation === 0 ? nextSkip : omissionCost(grid, row, column)
  const addition = last?.original === 0 ? nextSkip : additionCost(grid, row, column)
  const afterOmission = after.omission[cellAt(grid.band, row + 1, column)] ?? -Infinity
  const afterAddition = after.addition[cellAt(grid.band, row, column + 1)] ?? -Infinity
  return [
    {row, column, original: 1, translation: 0, score: omission + afterOmission},
    {row, column, original: 0, translation: 1, score: addition + afterAddition}
  ]
}
