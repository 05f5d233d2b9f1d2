/** The candidate that `word` was most likely meant to be, for “Did you mean”; empty when none is close. */
export function nearest(word: string, candidates: Iterable<string>): string {
  let best = ''
  let least = tolerance(word) + 1
  const meant = fold(word)
  for (const candidate of candidates) {
    if (candidate.length + least <= meant.length || candidate.length >= longest * (meant.length + least))
      continue
    const distance = editDistance(meant, fold(candidate), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Composing the characters of a text (NFC) leaves at least a quarter of its length. */
const longest = 4

/** How many slips a word of this length may hold: none in one letter, one in three, two in six, at most three. */
function tolerance(word: string): number {
  return Math.min(3, Math.floor(word.length / 3) + (word.length === 2 ? 1 : 0))
}

/** Writers mix up case and `-`, `_` and space more often than letters. */
function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[\s_]/g, '-')
}

/** Damerau–Levenshtein distance (optimal string alignment); any number from `limit` on stands for “too far”. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({length: to.length + 1}, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = nextRow({from, to, row, previous, beforePrevious})
    beforePrevious = previous
    previous = current
  }
  return previous[to.length] ?? limit
}

interface Step {
  readonly from: string
  readonly to: string
  readonly row: number
  readonly previous: readonly number[]
  readonly beforePrevious: readonly number[]
}

function nextRow(step: Step): readonly number[] {
  const current = [step.row]
  for (let column = 1; column <= step.to.length; column++) {
    const replaced = at(step.previous, column - 1) + (step.from[step.row - 1] === step.to[column - 1] ? 0 : 1)
    const swapped = isSwap(step, column) ? at(step.beforePrevious, column - 2) + 1 : Infinity
    current.push(Math.min(at(step.previous, column) + 1, at(current, column - 1) + 1, replaced, swapped))
  }
  return current
}

function isSwap({from, to, row}: Step, column: number): boolean {
  if (row < 2 || column < 2) return false
  return from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Infinity
}
