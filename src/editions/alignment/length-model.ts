import type {AlignedBlock} from './alignment.ts'
import type {Point} from './longest-chain.ts'
import {longestRun} from './shapes.ts'
import {textSize} from './text-size.ts'

/** Sizes of the runs of blocks of one side, by length of run (one less) and first block. */
export interface RunSizes {
  /** Logarithms of the sizes, as the translation would have them. */
  readonly logs: readonly Float64Array[]
  /** How far the size of a partner may be from what is expected, as a variance: short texts vary more. */
  readonly variances: readonly Float64Array[]
}

/** How long the blocks are, and how long their partners should be. */
export interface LengthModel {
  readonly original: RunSizes
  readonly translation: RunSizes
  /** Variance of the difference between the logarithms of two blocks that belong together, whatever their sizes. */
  readonly noise: number
  /** Variance of the difference between the logarithms of any two blocks. */
  readonly spread: number
}

/** Learns from the two texts themselves how much longer one is than the other. */
export function lengthModel(
  blocks: {readonly original: readonly AlignedBlock[]; readonly translation: readonly AlignedBlock[]},
  points: readonly Point[]
): LengthModel {
  const original = blocks.original.map(({text}) => textSize(text))
  const translation = blocks.translation.map(({text}) => textSize(text))
  const isCode = (point: Point): boolean => blocks.original[point.original]?.type === 'code'
  const ratios = points.flatMap((point) => {
    const from = original[point.original] ?? 0
    const to = translation[point.translation] ?? 0
    return Math.min(from, to) < tellingSize || isCode(point) ? [] : [Math.log(to / from)]
  })
  const ratio =
    ratios.length < fewestRatios ? Math.log((sum(translation) + 1) / (sum(original) + 1)) : median(ratios)
  const sizes = {original: runSizes(original, ratio), translation: runSizes(translation, 0)}
  return {
    ...sizes,
    noise: noiseOf(ratios.map((one) => one - ratio)),
    spread: Math.max(0.5, variance(sizes.original.logs[0]) + variance(sizes.translation.logs[0]))
  }
}

const tellingSize = 20
const fewestRatios = 5

/** Learns how freely a text is translated; a few differences tell little, so the usual one counts like some of them. */
function noiseOf(differences: readonly number[]): number {
  const near = differences.filter((difference) => Math.abs(difference) < largestDifference)
  const learned = ownShare * sum(near.map((difference) => difference ** 2))
  return (usualNoise * usualCount + learned) / (usualCount + near.length)
}

const usualNoise = 0.02
const usualCount = 10

/** Points with more are none of the alignment. */
const largestDifference = 1

/** The rest is that of short texts, which has a variance of its own. */
const ownShare = 0.5

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function variance(numbers: Float64Array = new Float64Array()): number {
  if (numbers.length === 0) return 0
  const mean = numbers.reduce((total, number) => total + number, 0) / numbers.length
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / numbers.length
}

/** Keeps the logarithms of small sizes near each other. */
const smoothing = 6

const varianceOfOne = 1

function runSizes(sizes: readonly number[], ratio: number): RunSizes {
  const logs: Float64Array[] = []
  const variances: Float64Array[] = []
  let totals = new Float64Array(sizes.length)
  for (let run = 1; run <= longestRun; run += 1) {
    totals = totals
      .subarray(0, Math.max(0, sizes.length - run + 1))
      .map((total, first) => total + (sizes[first + run - 1] ?? 0))
    logs.push(totals.map((total) => Math.log(total + smoothing) + ratio))
    variances.push(totals.map((total) => varianceOfOne / (total + smoothing)))
  }
  return {logs, variances}
}
