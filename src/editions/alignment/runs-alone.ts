import type {SideAnchors} from './shared-anchors.ts'
import {longestRun} from './shapes.ts'

/** Gives what speaks against each run of blocks if none of its anchors is on the other side, by length of run (one less) and first block. */
export function runsAlone({blocks, holders, alone}: SideAnchors): readonly Float64Array[] {
  const sums = Array.from({length: longestRun}, () => new Float64Array(blocks.length))
  for (const [anchor, held] of holders.entries()) {
    let before = -1
    for (const block of held) {
      const reach = Math.min(longestRun, block - before)
      for (let back = 0; back < reach; back += 1) add(sums[back], block - back, alone[anchor])
      before = block
    }
  }
  accumulate(sums)
  return sums
}

/** An anchor counts once in a run, where it is first. */
function add(sums: Float64Array | undefined, first: number, weight = 0): void {
  if (sums) sums[first] = (sums[first] ?? 0) + weight
}

function accumulate(sums: readonly Float64Array[]): void {
  for (const [index, longer] of sums.entries()) {
    const shorter = sums[index - 1]
    if (shorter)
      for (let first = 0; first < longer.length; first += 1)
        longer[first] = (longer[first] ?? 0) + (shorter[first] ?? 0)
  }
}
