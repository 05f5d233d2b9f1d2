import {stemmer} from './stemmer.ts'
import {stopWords} from './stop-words.ts'

/** The words of one stem. */
export interface Stem {
  /** The one that is written most often. */
  readonly word: string
  readonly wordCount: number
  readonly count: number
}

/** Gives the stems of words in a language, without those that say nothing; English ones are names in Chinese, Japanese and Korean. */
export function stemsOf(countByWord: ReadonlyMap<string, number>, lang: string): ReadonlyMap<string, Stem> {
  const stems = new Map<string, Stem>()
  const stem = stemmer(lang)
  const isDotted = /^(?:tr|az|lt)\b/.test(lang)
  const stops = stopWords.get(lang.split('-', 1)[0] ?? '')
  const otherStops = /^(?:zh|ja|ko)\b/.test(lang) ? stopWords.get('en') : undefined
  for (const [word, wordCount] of countByWord) {
    const lower = isDotted ? word.toLocaleLowerCase(lang) : word.toLowerCase()
    if (stops?.has(lower) || otherStops?.has(lower)) continue
    const key = stem(lower)
    stems.set(key, merged(stems.get(key), {word, wordCount, count: wordCount}))
  }
  return stems
}

function merged(known: Stem | undefined, stem: Stem): Stem {
  if (!known) return stem
  return {...(stem.wordCount > known.wordCount ? stem : known), count: known.count + stem.count}
}
