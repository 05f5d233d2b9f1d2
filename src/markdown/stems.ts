import {stemmer} from './stemmer.ts'
import {stopWords} from './stop-words.ts'

/** The words of one stem. */
export interface Stem {
  /** The one that is written most often. */
  readonly word: string
  readonly wordCount: number
  readonly count: number
}

/** Gives the stems of words in a language, without those that say nothing. */
export function stemsOf(countByWord: ReadonlyMap<string, number>, lang: string): ReadonlyMap<string, Stem> {
  const stems = new Map<string, {word: string; wordCount: number; count: number}>()
  const known = knownStems(lang)
  for (const [word, wordCount] of countByWord) {
    const stem = known.get(word) ?? remember(word, lang)
    const merged = stems.get(stem)
    if (!merged) stems.set(stem, {word, wordCount, count: wordCount})
    else {
      merged.count += wordCount
      if (wordCount > merged.wordCount) Object.assign(merged, {word, wordCount})
    }
  }
  stems.delete('')
  return stems
}

/** Stems are remembered by words as written, as they take longer to find than to look up; up to as many as a large site has words. */
const maximumCount = 300_000

/** Empty for words that say nothing. */
const stemsByLanguage = new Map<string, Map<string, string>>()

function knownStems(lang: string): Map<string, string> {
  const known = stemsByLanguage.get(lang) ?? new Map<string, string>()
  stemsByLanguage.set(lang, known)
  return known
}

function remember(word: string, lang: string): string {
  const known = knownStems(lang)
  if (known.size >= maximumCount) known.clear()
  const stem = stemOf(word, lang)
  known.set(word, stem)
  return stem
}

/** English words of grammar say nothing in Chinese, Japanese and Korean either. */
function stemOf(word: string, lang: string): string {
  const lower = /^(?:tr|az|lt)\b/.test(lang) ? word.toLocaleLowerCase(lang) : word.toLowerCase()
  const isStop = stopWords.get(lang.split('-', 1)[0] ?? '')?.has(lower)
  const isForeignStop = /^(?:zh|ja|ko)\b/.test(lang) && stopWords.get('en')?.has(lower)
  return isStop || isForeignStop ? '' : stemmer(lang)(lower)
}
