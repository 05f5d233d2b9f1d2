import type {SideAnchors} from './shared-anchors.ts'

/** Where runs may begin, first and last. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Writes into `gains`, by length of run (one less) and first block, what runs of the other side gain by having some anchors. */
export function gainsByRun(
  anchors: readonly number[],
  {holders, gain}: Pick<SideAnchors, 'holders'> & {readonly gain: Float64Array},
  {gains, window}: {readonly gains: readonly Float64Array[]; readonly window: Window}
): void {
  const {from, to} = window
  for (const sums of gains) sums.fill(0, from, to + 1)
  for (const anchor of anchors) {
    const weight = gain[anchor] ?? 0
    const held = holders[anchor] ?? []
    let before = -1
    for (let at = weight > 0 ? firstFrom(held, from) : held.length; at < held.length; at += 1) {
      const block = held[at] ?? 0
      const reach = Math.min(gains.length - 1, block - before - 1, block - from)
      if (block - gains.length >= to) break
      for (let back = Math.max(0, block - to); back <= reach; back += 1)
        add(gains[back], block - back, weight)
      before = block
    }
  }
  for (let run = 1; run < gains.length; run += 1) accumulate(gains[run], gains[run - 1], window)
}

/** Gives where the numbers from a limit begin in an ascending list. */
function firstFrom(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** An anchor that stands in a run several times counts once, where it is first. */
function add(sums: Float64Array | undefined, first: number, weight: number): void {
  if (sums) sums[first] = (sums[first] ?? 0) + weight
}

function accumulate(
  longer: Float64Array | undefined,
  shorter: Float64Array | undefined,
  {from, to}: Window
): void {
  if (longer && shorter)
    for (let first = from; first <= to; first += 1)
      longer[first] = (longer[first] ?? 0) + (shorter[first] ?? 0)
}
