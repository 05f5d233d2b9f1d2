import {align} from './align.ts'
import type {AlignedBlock} from './alignment/alignment.ts'
import type {Point} from './alignment/longest-chain.ts'
import {longestChain} from './alignment/longest-chain.ts'
import {blockDigest} from './block-digest.ts'
import type {RecordedBlock} from './recorded-block.ts'

/** What became of blocks of a text, by index: both are of neighbours, and one may be empty. */
export interface Step {
  readonly before: readonly number[]
  readonly now: readonly number[]
}

/** Gives what became of blocks that are not as they were, in order; those that are hold the rest in its place. */
export function history(recorded: readonly RecordedBlock[], now: readonly AlignedBlock[]): readonly Step[] {
  const same = longestChain(samePoints(recorded, now))
  const starts = [{original: -1, translation: -1}, ...same]
  const ends = [...same, {original: recorded.length, translation: now.length}]
  return starts.flatMap(({original: row, translation: column}, index) => {
    const end = ends[index] ?? {original: row, translation: column}
    const first = {original: row + 1, translation: column + 1}
    return stepsBetween(first, {
      before: recorded.slice(first.original, end.original),
      now: now.slice(first.translation, end.translation)
    })
  })
}

/** A text that stands in several places is paired with itself in the same order. */
function samePoints(recorded: readonly RecordedBlock[], now: readonly AlignedBlock[]): readonly Point[] {
  const rowsByDigest = new Map<string, number[]>()
  for (const [row, {digest}] of recorded.entries()) {
    const rows = rowsByDigest.get(digest)
    if (rows) rows.push(row)
    else rowsByDigest.set(digest, [row])
  }
  return now.flatMap((block, translation) => {
    const original = rowsByDigest.get(blockDigest(block))?.shift()
    return original === undefined ? [] : [{original, translation}]
  })
}

interface Gap {
  readonly before: readonly AlignedBlock[]
  readonly now: readonly AlignedBlock[]
}

function stepsBetween(first: Point, {before, now}: Gap): readonly Step[] {
  if (before.length === 0 && now.length === 0) return []
  return align(before, now).pairs.map(({original, translation}) => ({
    before: original.map((index) => index + first.original),
    now: translation.map((index) => index + first.translation)
  }))
}
