import type {Term} from './document.ts'
import {eachHanPair} from './each-han-pair.ts'
import {heaviestTerms} from './heaviest-terms.ts'
import {stemsOf} from './stems.ts'
import {stopPairs} from './stop-pairs.ts'
import {termWords} from './term-words.ts'

/** What terms are taken from. */
export interface TermSource {
  readonly title: string
  readonly text: string
  /** BCP 47 tag. */
  readonly lang: string
}

const titleFactor = 4

/** Gives the heaviest terms of a text, heaviest first: stems of words, and pairs of Han characters. */
export function documentTerms({title, text, lang}: TermSource): readonly Term[] {
  const countByWord = new Map<string, number>()
  const countByPair = new Map<number, number>()
  for (const [part, factor] of [[text, 1] as const, [title, titleFactor] as const]) {
    const prose = part.replace(/https?:\/\/\S+/g, ' ')
    for (const word of termWords(prose, lang)) countByWord.set(word, (countByWord.get(word) ?? 0) + factor)
    eachHanPair(prose, (pair) => countByPair.set(pair, (countByPair.get(pair) ?? 0) + factor))
  }
  for (const pair of stopPairs(lang)) countByPair.delete(pair)
  const isSyllabic = /^(?:zh|ja|ko)\b/.test(lang)
  return heaviestTerms({stems: stemsOf(countByWord, lang), countByPair, isSyllabic})
}
