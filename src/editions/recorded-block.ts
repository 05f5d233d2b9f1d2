import type {AlignedBlock} from './alignment/alignment.ts'
import {blockDigest} from './block-digest.ts'

/** A block of the original as it was when an edition was made or reviewed; plain data, to be kept. */
export interface RecordedBlock extends AlignedBlock {
  /** See `blockDigest`. */
  readonly digest: string
}

/** Gives a block as it is recorded. */
export function recordedBlock(block: AlignedBlock): RecordedBlock {
  const {type, level, text, links, images, code, pin} = block
  return {type, level, text, links, images, code, pin, digest: blockDigest(block)}
}
