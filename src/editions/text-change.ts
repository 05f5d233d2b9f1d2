import type {Fact, FactToken} from './fact-tokens.ts'
import {factTokens} from './fact-tokens.ts'

/** How much of a change between two versions of a text matters to its translation. */
export interface TextChange {
  /**
   * `cosmetic`: punctuation, case, spacing, link targets; `factual`: nothing but numbers, dates, names, negations, or words of a
   * quotation; `substantial`: other words, too.
   */
  readonly kind: 'cosmetic' | 'factual' | 'substantial'
  /** The facts that were touched. */
  readonly facts: readonly Fact[]
}

/** Says what kind of change leads from one version of a text to another. */
export function textChange(before: string, after: string): TextChange {
  const old = factTokens(before)
  const now = factTokens(after)
  if (old.map(({word}) => word).join(' ') === now.map(({word}) => word).join(' '))
    return {kind: 'cosmetic', facts: []}
  const touched = [...without(old, now), ...without(now, old)]
  const facts = new Set(touched.flatMap((token) => token.facts))
  const isFactual = touched.length > 0 && touched.every((token) => token.facts.length > 0)
  return {kind: isFactual ? 'factual' : 'substantial', facts: [...facts].sort()}
}

/** Gives the tokens that others have not, as often as they have them not. */
function without(tokens: readonly FactToken[], others: readonly FactToken[]): readonly FactToken[] {
  const left = new Map<string, number>()
  for (const {word} of others) left.set(word, (left.get(word) ?? 0) + 1)
  return tokens.filter(({word}) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
