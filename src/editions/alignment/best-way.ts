import type {Band} from './band.ts'
import {cellAt} from './band.ts'
import type {PairScores} from './pair-scores.ts'
import {shapes} from './shapes.ts'
import {skipCost, skipCosts} from './skip-costs.ts'
import type {Ways} from './ways.ts'

/** One step of a way: how many blocks of each side it takes, and from where. */
export interface Step {
  readonly row: number
  readonly column: number
  readonly original: number
  readonly translation: number
}

/** Gives the steps of the best way through the band. */
export function bestWay(band: Band, scores: PairScores, after: Ways): readonly Step[] {
  const steps: Step[] = []
  let row = 0
  let column = 0
  let last: Step | null = null
  while (row < band.original || column < band.translation) {
    last = nextStep({row, column, last}, {band, scores, after})
    steps.push(last)
    row += last.original
    column += last.translation
  }
  return steps
}

interface State {
  readonly row: number
  readonly column: number
  readonly last: Step | null
}

interface Search {
  readonly band: Band
  readonly scores: PairScores
  readonly after: Ways
}

function nextStep({row, column, last}: State, {band, scores, after}: Search): Step {
  const cell = cellAt(band, row, column)
  const options = shapes.flatMap(({original, translation}, index) => {
    const score = scores[cell * shapes.length + index] ?? -Infinity
    const rest = after.any[cellAt(band, row + original, column + translation)] ?? -Infinity
    return score > -Infinity ? [{row, column, original, translation, score: score + rest}] : []
  })
  const omits = last?.translation === 0
  const omission = after.omission[cellAt(band, row + 1, column)] ?? -Infinity
  const omissionCost = omits ? skipCosts.next : skipCost(column, band.translation)
  options.push({row, column, original: 1, translation: 0, score: omission + omissionCost})
  const adds = last?.original === 0
  const addition = after.addition[cellAt(band, row, column + 1)] ?? -Infinity
  const additionCost = adds ? skipCosts.next : skipCost(row, band.original)
  options.push({row, column, original: 0, translation: 1, score: addition + additionCost})
  return options.reduce((best, option) => (option.score > best.score ? option : best))
}
