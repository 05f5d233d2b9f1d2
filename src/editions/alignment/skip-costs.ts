import type {AlignedBlock} from './alignment.ts'

/** What it costs, for each block of both sides, to leave it without a partner. */
export interface SkipCosts {
  readonly original: Float64Array
  readonly translation: Float64Array
}

/** Gives the costs for the blocks of two texts. */
export function skipCosts(
  original: readonly AlignedBlock[],
  translation: readonly AlignedBlock[]
): SkipCosts {
  return {original: costsOf(original), translation: costsOf(translation)}
}

/** Pictures and films come and go more easily than text. */
function costsOf(blocks: readonly AlignedBlock[]): Float64Array {
  return Float64Array.from(blocks, ({type}) => (type === 'image' || type === 'html' ? -1.5 : -3))
}

/** The cost when the block's neighbour has no partner either: whole sections are left out. */
export const nextSkip = -1
