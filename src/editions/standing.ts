import type {Block} from '../markdown/document.ts'
import type {Place} from '../report/message.ts'
import {align} from './align.ts'
import {blockDigest} from './block-digest.ts'
import type {EditionRecord} from './edition-record.ts'
import type {BlockChange} from './freshness.ts'
import {freshness} from './freshness.ts'

/** A change of the original that a translation has not followed, with where it would. */
export interface Lag extends BlockChange {
  /** Texts of the translation's blocks that are behind. */
  readonly texts: readonly string[]
  /** Where the translation is behind; null when that is nowhere in it. */
  readonly place: Place | null
}

/** How a translation stands to its original. */
export interface Standing {
  /** Day on which it was up to date. */
  readonly date: string
  /** How many blocks the original has; 0 when nothing changed. */
  readonly total: number
  /** In the order of the original. */
  readonly lags: readonly Lag[]
  /** Whether the text is the one that was reviewed; null when no review was recorded. */
  readonly isReviewedText: boolean | null
}

/** Says what of an original has changed since a record was made, and where its translation is behind. */
export function lagsOf(
  {blocks}: EditionRecord,
  original: readonly Block[],
  translation: readonly Block[]
): readonly Lag[] {
  if (isSame(blocks, original)) return []
  const changes = freshness({recorded: blocks, original, alignment: align(blocks, translation)})
  return changes.map((change) => ({
    ...change,
    texts: change.translation.map((index) => translation[index]?.text ?? ''),
    place: placeOf(change, translation)
  }))
}

function isSame(recorded: EditionRecord['blocks'], original: readonly Block[]): boolean {
  return (
    recorded.length === original.length &&
    original.every((block, index) => blockDigest(block) === recorded[index]?.digest)
  )
}

function placeOf({translation: [first]}: BlockChange, blocks: readonly Block[]): Place | null {
  return first === undefined ? null : (blocks[first]?.place ?? null)
}
