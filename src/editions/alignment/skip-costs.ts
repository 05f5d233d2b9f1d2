/** What it costs to leave a block without a partner. */
export const skipCosts = {
  between: -4,
  /** At either end of the other text, where calls to readers are left out and notes are added. */
  atEnd: -2.5,
  /** When its neighbour has none either: whole sections are left out. */
  next: -2
} as const

/** Gives the cost for a block that would stand so far in the other text. */
export function skipCost(position: number, length: number): number {
  return position === 0 || position === length ? skipCosts.atEnd : skipCosts.between
}
