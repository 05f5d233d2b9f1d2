import {digest} from '../content/digest.ts'
import type {AlignedBlock} from './alignment/alignment.ts'
import {blockDigest} from './block-digest.ts'

/** What of an edition is reviewed. */
export interface ReviewedText {
  readonly title: string
  readonly summary: string
  readonly blocks: readonly AlignedBlock[]
}

/** Gives the digest of a text as its reviewer read it: white space, and all else in front matter, is of no account. */
export function reviewDigest({title, summary, blocks}: ReviewedText): string {
  return digest(title.trim(), summary.trim(), ...blocks.map(blockDigest))
}
