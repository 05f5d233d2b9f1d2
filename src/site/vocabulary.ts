import type {PackedTerms} from './packed-terms.ts'
import {eachTerm} from './packed-terms.ts'

/** The terms of a text, each stem by its number in a vocabulary. */
export interface NumberedTerms {
  readonly numbers: Uint32Array
  readonly weights: Float64Array
}

/** Numbers for stems, which stay the same for as long as it is kept: texts that did not change are numbered once. */
export interface Vocabulary {
  readonly numbered: (terms: PackedStems) => NumberedTerms
  readonly size: () => number
  readonly stem: (number: number) => string
}

type PackedStems = Pick<PackedTerms, 'stems' | 'weights'>

/** Gives a vocabulary without a word. */
export function emptyVocabulary(): Vocabulary {
  const stems: string[] = []
  const numberByStem = new Map<string, number>()
  const known = new WeakMap<PackedStems, NumberedTerms>()
  const numberOf = (stem: string): number => {
    const number = numberByStem.get(stem)
    if (number !== undefined) return number
    numberByStem.set(stem, stems.length)
    return stems.push(stem) - 1
  }
  return {
    numbered(terms) {
      const before = known.get(terms)
      if (before) return before
      const numbers = new Uint32Array(terms.weights.length)
      const weights = new Float64Array(terms.weights.length)
      let count = 0
      eachTerm(terms, (stem, weight) => {
        numbers[count] = numberOf(stem)
        weights[count] = weight
        count++
      })
      const numbered = {numbers, weights}
      known.set(terms, numbered)
      return numbered
    },
    size: () => stems.length,
    stem: (number) => stems[number] ?? ''
  }
}
