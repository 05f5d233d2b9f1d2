/** How many blocks of each side a pair may have. */
export interface Shape {
  readonly original: number
  readonly translation: number
  /** Logarithm of how common it is, beside one to one. */
  readonly prior: number
}

/** The longest run of blocks that one block is paired with: an outline, say, that became a paragraph. */
export const longestRun = 8

const longer = Array.from({length: longestRun - 1}, (_, index) => index + 2)

/** The shapes of pairs with blocks on both sides; of two that are as good, the earlier is chosen. */
export const shapes: readonly Shape[] = [
  {original: 1, translation: 1, prior: 0},
  ...longer.map((run) => ({original: 1, translation: run, prior: -1.5 - run / 2})),
  ...longer.map((run) => ({original: run, translation: 1, prior: -1.5 - run / 2})),
  {original: 2, translation: 2, prior: -5}
]
