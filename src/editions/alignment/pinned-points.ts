import type {AlignedBlock} from './alignment.ts'
import type {Point} from './longest-chain.ts'
import {longestChain} from './longest-chain.ts'

/** Gives the blocks that authors pinned to each other; of pins that cross, as many as can hold at once. */
export function pinnedPoints(
  original: readonly AlignedBlock[],
  translation: readonly AlignedBlock[]
): readonly Point[] {
  const blocks = indexByPin(original)
  return longestChain(
    [...indexByPin(translation)].flatMap(([pin, index]) => {
      const partner = blocks.get(pin)
      return partner === undefined ? [] : [{original: partner, translation: index}]
    })
  )
}

/** The first block with an id counts. */
function indexByPin(blocks: readonly AlignedBlock[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>()
  for (const [index, {pin}] of blocks.entries()) if (pin !== '' && !indexes.has(pin)) indexes.set(pin, index)
  return indexes
}
