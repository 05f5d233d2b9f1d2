import type {Band} from './band.ts'
import {transposed} from './band.ts'
import {gainsByRun} from './gains-by-run.ts'
import type {LengthModel, RunSizes} from './length-model.ts'
import {lengthScore} from './length-score.ts'
import {runsAlone} from './runs-alone.ts'
import type {SharedAnchors, SideAnchors} from './shared-anchors.ts'
import {shapes} from './shapes.ts'
import {shortBeginnings} from './short-beginnings.ts'

/**
 * How much likelier it is that the two sides of a pair belong together than that they met by chance, as a logarithm: by cell of
 * the band where the pair begins, and shape. Minus infinity where a pair would leave the band, or is out of the question.
 */
export type PairScores = Float32Array

/** What pairs are judged by. */
export interface Evidence {
  readonly shared: SharedAnchors
  readonly lengths: LengthModel
}

/** Judges every pair that may begin in the band. */
export function pairScores({shared, lengths}: Evidence, band: Band): PairScores {
  const original = sideOf(shared.original, lengths.original)
  const translation = sideOf(shared.translation, lengths.translation)
  const scores = new Float32Array(band.cells * shapes.length).fill(-Infinity)
  const common = {gain: shared.gain, noise: lengths.noise, spread: lengths.spread, scores}
  const rowsFirst: View = {
    ...common,
    few: original,
    many: translation,
    band,
    cellOf: (row, column) => (band.start[row] ?? 0) + column
  }
  const columnsFirst: View = {
    ...common,
    few: translation,
    many: original,
    band: transposed(band),
    cellOf: (column, row) => (band.start[row] ?? 0) + column
  }
  const runs = shapes.map((shape, index) => ({
    few: shape.original,
    many: shape.translation,
    prior: shape.prior,
    index
  }))
  const turned = runs.map(({few, many, ...run}) => ({few: many, many: few, ...run}))
  scoreRuns(
    runs.filter(({few}) => few === 1),
    rowsFirst
  )
  scoreRuns(
    runs.filter(({few, many}) => few === 2 && many === 2),
    rowsFirst
  )
  scoreRuns(
    turned.filter(({few, many}) => few === 1 && many > 1),
    columnsFirst
  )
  return scores
}

interface Side {
  readonly anchors: SideAnchors
  /** By length of run (one less) and first block. */
  readonly alone: readonly Float64Array[]
  /** Likewise. */
  readonly beginnings: readonly Float64Array[]
  readonly sizes: RunSizes
}

function sideOf(anchors: SideAnchors, sizes: RunSizes): Side {
  return {anchors, alone: runsAlone(anchors), beginnings: shortBeginnings(sizes), sizes}
}

/** The band as seen from the side that has fewer blocks in a pair. */
interface View {
  readonly few: Side
  readonly many: Side
  readonly gain: Float64Array
  readonly noise: number
  readonly spread: number
  readonly band: Pick<Band, 'low' | 'high'>
  readonly cellOf: (few: number, many: number) => number
  readonly scores: PairScores
}

/** A shape as seen from there, and its number. */
interface Run {
  readonly few: number
  readonly many: number
  readonly prior: number
  readonly index: number
}

/** Judges pairs of some shapes, all with as many blocks on the side that has fewer. */
function scoreRuns(runs: readonly Run[], view: View): void {
  const few = runs[0]?.few ?? 1
  const {blocks} = view.few.anchors
  const last = view.many.anchors.blocks.length - 1
  const longest = Math.max(...runs.map(({many}) => many))
  const gains = Array.from({length: longest}, () => new Float64Array(last + 1))
  const other = {holders: view.many.anchors.holders, gain: view.gain}
  for (let first = 0; first + few <= blocks.length; first += 1) {
    const window = {from: view.band.low[first] ?? 0, to: Math.min(view.band.high[first] ?? 0, last)}
    const anchors = few === 1 ? (blocks[first] ?? []) : [...new Set(blocks.slice(first, first + few).flat())]
    gainsByRun(anchors, other, {gains, window})
    for (const run of runs) scoreRun({run, first, gains: gains[run.many - 1] ?? none}, view)
  }
}

const none = new Float64Array()

interface Place {
  readonly run: Run
  readonly first: number
  readonly gains: Float64Array
}

function scoreRun({run: {few, many, prior, index}, first, gains}: Place, view: View): void {
  const {band, scores, noise, spread, cellOf} = view
  const from = Math.max(band.low[first] ?? 0, (band.low[first + few] ?? 0) - many)
  const to = Math.min(band.high[first] ?? 0, (band.high[first + few] ?? 0) - many)
  const fixed = view.few.alone[few - 1]?.[first] ?? 0
  const log = view.few.sizes.logs[few - 1]?.[first] ?? 0
  const variance = noise + (view.few.sizes.variances[few - 1]?.[first] ?? 0)
  const alone = view.many.alone[many - 1] ?? none
  const fewBeginning = view.few.beginnings[few - 1]?.[first] ?? 0
  const beginnings = view.many.beginnings[many - 1] ?? none
  const logs = view.many.sizes.logs[many - 1] ?? none
  const variances = view.many.sizes.variances[many - 1] ?? none
  for (let other = from; other <= to; other += 1) {
    const difference = (logs[other] ?? 0) - log
    if (many > 1 && Math.abs(difference) > largestDifference) continue
    const anchors = fixed + (alone[other] ?? 0) + (gains[other] ?? 0)
    const beginning = fewBeginning + (beginnings[other] ?? 0)
    const length = lengthScore(difference, variance + (variances[other] ?? 0), spread)
    scores[cellOf(first, other) * shapes.length + index] = anchorWeight * anchors + length + beginning + prior
  }
}

/** Anchors of one block come together more often than by chance. */
const anchorWeight = 0.85

/** What is paired with a run is of about its size: a third to three times as long. */
const largestDifference = Math.log(3)
