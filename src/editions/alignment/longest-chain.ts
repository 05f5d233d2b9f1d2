/** A block of the original and one of the translation. */
export interface Point {
  readonly original: number
  readonly translation: number
}

/** Gives the most points that follow each other on both sides, in order. */
export function longestChain(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.original - b.original || b.translation - a.translation)
  const ends: number[] = []
  const before = sorted.map((point, index) => {
    const length = lengthBefore(point, ends, sorted)
    ends[length] = index
    return length === 0 ? -1 : (ends[length - 1] ?? -1)
  })
  return traced(sorted, before, ends.at(-1) ?? -1)
}

/** Gives how many points the longest chain before a point has; `ends` holds the lowest end of the chains of each length. */
function lengthBefore({translation}: Point, ends: readonly number[], sorted: readonly Point[]): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[ends[middle] ?? 0]?.translation ?? 0) < translation) low = middle + 1
    else high = middle
  }
  return low
}

function traced(sorted: readonly Point[], before: readonly number[], last: number): readonly Point[] {
  const chain: Point[] = []
  for (let index = last; index >= 0; index = before[index] ?? -1) {
    const point = sorted[index]
    if (point) chain.push(point)
  }
  return chain.reverse()
}
