import type {SearchSpace} from './search-space.ts'

/** A feature of more articles than this counts only between those near in time: what keeps the cost linear. */
export const common = 128

/** How far apart two articles may stand, in the order of their dates, to share what is common. */
export const reach = 512

/** A span of places in the lists of those who hold features. */
export interface Near {
  readonly first: number
  readonly last: number
  /** The last position that is near. */
  readonly stop: number
}

/** Gives the places of those who hold a feature: of all, or of those nearby where it is common. */
export function holdersNear(
  feature: number,
  position: number,
  {index: {holders}, scores}: SearchSpace
): Near {
  const first = holders.starts[feature] ?? 0
  const last = holders.starts[feature + 1] ?? 0
  if (last - first <= common) return {first, last, stop: scores.length}
  return {
    first: firstFrom(holders.numbers, {low: first, high: last, position: position - reach}),
    last,
    stop: position + reach
  }
}

interface Span {
  readonly low: number
  readonly high: number
  readonly position: number
}

/** Gives the first place in a sorted span that holds the position or a later one. */
function firstFrom(positions: Uint32Array, span: Span): number {
  let {low, high} = span
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < span.position) low = middle + 1
    else high = middle
  }
  return low
}
