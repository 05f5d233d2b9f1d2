import type {Block} from '../../markdown/document.ts'

/** What of a block is compared: where it stands in its file is of no account. */
export type AlignedBlock = Omit<Block, 'place'>

/** Blocks of an original and what became of them: both runs are of neighbours, and one may be empty. */
export interface Pair {
  /** Indexes of the original's blocks; empty for what the translation added. */
  readonly original: readonly number[]
  /** Indexes of the translation's blocks; empty for what it left out. */
  readonly translation: readonly number[]
  /** How sure it is that this is a pair, from 0 to 1; about 0.5 where another reading is as good. */
  readonly confidence: number
  /** Whether an author said so, by `<!-- = id -->` on both sides. */
  readonly isPinned: boolean
}

/** All blocks of both texts in pairs, in order, each block in exactly one. */
export interface Alignment {
  readonly pairs: readonly Pair[]
}
