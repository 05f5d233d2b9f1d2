import type {AlignedBlock, Alignment, Pair} from './alignment/alignment.ts'
import {adaptedGrid} from './alignment/adapted-grid.ts'
import {bandAround} from './alignment/band.ts'
import type {Step} from './alignment/best-way.ts'
import {bestWay} from './alignment/best-way.ts'
import {fixedPoints} from './alignment/fixed-points.ts'
import {lengthModel} from './alignment/length-model.ts'
import type {Point} from './alignment/longest-chain.ts'
import {margins} from './alignment/margins.ts'
import {pairScores} from './alignment/pair-scores.ts'
import {pinnedPoints} from './alignment/pinned-points.ts'
import {sharedAnchors} from './alignment/shared-anchors.ts'
import {skipCosts} from './alignment/skip-costs.ts'
import {waysAfter, waysBefore} from './alignment/ways.ts'

/**
 * Pairs the blocks of a translation with those of its original, in order, whatever the languages: by what survives translation
 * (kind of block, addresses, code, numbers, names, common words) and by length, as Gale and Church (1993) do.
 */
export function align(original: readonly AlignedBlock[], translation: readonly AlignedBlock[]): Alignment {
  const shared = sharedAnchors(original, translation)
  const pins = pinnedPoints(original, translation)
  const likely = fixedPoints(shared, pins)
  const band = bandAround({likely, pins}, {original: original.length, translation: translation.length})
  const scores = pairScores({shared, lengths: lengthModel({original, translation}, likely)}, band)
  const usual = {band, scores, skips: skipCosts(original, translation)}
  const usually = waysAfter(usual)
  const grid = adaptedGrid(usual, bestWay(usual, usually))
  const after = grid === usual ? usually : waysAfter(grid)
  const steps = bestWay(grid, after)
  const doubts = margins(steps, {grid, before: waysBefore(grid), after})
  return {pairs: steps.map((step, index) => pairOf(step, doubts[index] ?? 0, pins))}
}

function pairOf(step: Step, margin: number, pins: readonly Point[]): Pair {
  const original = indexes(step.row, step.original)
  const translation = indexes(step.column, step.translation)
  const isPinned = pins.some(
    (pin) => original.includes(pin.original) && translation.includes(pin.translation)
  )
  return {original, translation, confidence: isPinned ? 1 : confidenceOf(margin), isPinned}
}

function indexes(first: number, count: number): readonly number[] {
  return Array.from({length: count}, (_, index) => first + index)
}

/** As often as pairs with such a margin are right in texts whose pairs are known. */
function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-margin))
}
