import type {Alignment, Pair} from '../editions/alignment/alignment.ts'

/** Gives an alignment as text: four numbers for each pair, as all blocks are in one pair each, in order. */
export function alignmentText({pairs}: Alignment): string {
  return JSON.stringify(
    pairs.flatMap(({original, translation, confidence, isPinned}) => [
      original.length,
      translation.length,
      confidence,
      Number(isPinned)
    ])
  )
}

/** Reads an alignment that `alignmentText` wrote. */
export function readAlignment(text: string): Alignment {
  const numbers: readonly number[] = JSON.parse(text)
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  for (let at = 0; at < numbers.length; at += 4) {
    const [rows = 0, columns = 0, confidence = 0, pinned = 0] = numbers.slice(at, at + 4)
    const original = Array.from({length: rows}, (_, index) => row + index)
    const translation = Array.from({length: columns}, (_, index) => column + index)
    pairs.push({original, translation, confidence, isPinned: pinned === 1})
    row += rows
    column += columns
  }
  return {pairs}
}
