import type {Term} from './document.ts'
import {stemmer} from './stemmer.ts'
import {stopWords} from './stop-words.ts'
import {termWords} from './term-words.ts'

/** What terms are taken from. */
export interface TermSource {
  readonly title: string
  readonly text: string
  /** BCP 47 tag. */
  readonly lang: string
}

const maximumCount = 64
const titleFactor = 4
/** Latin words in a Chinese, Japanese or Korean text are mostly names. */
const nameFactor = 2

/** Gives the heaviest terms of a text, heaviest first: stems of words, and pairs of Han characters. */
export function documentTerms({title, text, lang}: TermSource): readonly Term[] {
  const countByWord = new Map<string, number>()
  for (const word of termWords(withoutUrls(text), lang))
    countByWord.set(word, (countByWord.get(word) ?? 0) + 1)
  for (const word of termWords(withoutUrls(title), lang))
    countByWord.set(word, (countByWord.get(word) ?? 0) + titleFactor)
  const terms = [...stemsOf(countByWord, lang)].map(([stem, {word, count}]) => ({
    stem,
    word,
    weight: weightOf(stem, count, lang)
  }))
  return heaviest(terms)
}

function withoutUrls(text: string): string {
  return text.replace(/https?:\/\/\S+/g, ' ')
}

interface Stem {
  /** The word that is written most often. */
  word: string
  wordCount: number
  count: number
}

function stemsOf(countByWord: ReadonlyMap<string, number>, lang: string): ReadonlyMap<string, Stem> {
  const stems = new Map<string, Stem>()
  const stem = stemmer(lang)
  const isDotted = /^(?:tr|az|lt)\b/.test(lang)
  const stops = [
    stopWords.get(lang.split('-', 1)[0] ?? ''),
    isSyllabic(lang) ? stopWords.get('en') : undefined
  ]
  for (const [word, wordCount] of countByWord) {
    const lower = isDotted ? word.toLocaleLowerCase(lang) : word.toLowerCase()
    if (!stops.some((words) => words?.has(lower)))
      add(stems, stem(lower), {word, wordCount, count: wordCount})
  }
  return stems
}

function add(stems: Map<string, Stem>, key: string, stem: Stem): void {
  const known = stems.get(key)
  if (!known) return void stems.set(key, stem)
  known.count += stem.count
  if (stem.wordCount <= known.wordCount) return
  known.word = stem.word
  known.wordCount = stem.wordCount
}

function weightOf(stem: string, count: number, lang: string): number {
  const factor = isSyllabic(lang) && /^[a-z]/.test(stem) ? nameFactor : 1
  return Math.round(factor * (1 + Math.log(count)) * 1000) / 1000
}

function isSyllabic(lang: string): boolean {
  return /^(?:zh|ja|ko)\b/.test(lang)
}

/** Most terms are light, so they are left out before the rest is sorted. */
function heaviest(terms: readonly Term[]): readonly Term[] {
  const lightest =
    Float64Array.from(terms, ({weight}) => weight)
      .sort()
      .at(-maximumCount) ?? 0
  return terms
    .filter(({weight}) => weight >= lightest)
    .sort((left, right) => right.weight - left.weight || (left.stem < right.stem ? -1 : 1))
    .slice(0, maximumCount)
}
