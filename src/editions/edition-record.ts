import type {RecordedBlock} from './recorded-block.ts'

/** What an edition was made from, and which text of it was reviewed. */
export interface EditionRecord {
  /** Day on which the edition was up to date. */
  readonly date: string
  /** Digest of the original's file. */
  readonly original: string
  /** Null when no review was recorded. */
  readonly reviewed: RecordedReview | null
  /** The original, block by block. */
  readonly blocks: readonly RecordedBlock[]
}

/** A review, bound to the text that was reviewed. */
export interface RecordedReview {
  readonly date: string
  /** Digest of the edition's file. */
  readonly file: string
  /** See `reviewDigest`. */
  readonly text: string
}
