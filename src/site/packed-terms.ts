import type {Term} from '../markdown/document.ts'

/** The terms of a text in a form that is small in memory and quick to read: the parts of each stand at the same index. */
export interface PackedTerms {
  /** A line for each. */
  readonly stems: string
  /** A line for each; empty where the word is its own stem. */
  readonly words: string
  /** A character for each: its weight in steps of 1/50, from the space on. */
  readonly weights: string
}

const steps = 50
const first = 32
const last = 0xd7ff

/** Packs terms; a weight that is too large for its character is the largest that isn't. */
export function packTerms(terms: readonly Term[]): PackedTerms {
  return {
    stems: terms.map(({stem}) => stem).join('\n'),
    words: terms.map(({stem, word}) => (word === stem ? '' : word)).join('\n'),
    weights: terms
      .map(({weight}) => String.fromCharCode(Math.min(last, first + Math.max(1, Math.round(weight * steps)))))
      .join('')
  }
}

/** Goes through the stems with their weights. */
export function eachTerm(
  {stems, weights}: Pick<PackedTerms, 'stems' | 'weights'>,
  take: (stem: string, weight: number) => void
): void {
  let start = 0
  for (let index = 0; index < weights.length; index++) {
    const end = stems.indexOf('\n', start)
    take(stems.slice(start, end === -1 ? undefined : end), (weights.charCodeAt(index) - first) / steps)
    start = end + 1
  }
}

/** Gives the words as they were written, by stem. */
export function wordByStem({
  stems,
  words
}: Pick<PackedTerms, 'stems' | 'words'>): ReadonlyMap<string, string> {
  const written = words.split('\n')
  return new Map(stems.split('\n').map((stem, index) => [stem, written[index] || stem]))
}
