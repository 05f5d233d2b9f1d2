import {dictionaryWords} from './dictionary-words.ts'
import {readingUnit} from './reading-unit.ts'

/** How long a text is and takes to read. */
export interface Reading {
  /** Words of spaced scripts and characters of Han and kana. */
  readonly words: number
  /** At 230 words or 400 characters a minute; at least 1. */
  readonly minutes: number
}

/** Measures a text in a language. */
export function reading(text: string, lang: string): Reading {
  let characterCount = 0
  let wordCount = 0
  let isInWord = false
  for (let index = 0; index < text.length; index += 1) {
    const unit = readingUnit(text, index)
    if (unit === 'character') characterCount += 1
    if (unit === 'letter' && !isInWord) wordCount += 1
    isInWord = unit === 'letter' || (isInWord && unit === 'inner')
  }
  for (const [run] of text.matchAll(unspaced)) wordCount += dictionaryWords(run, lang).length
  return {
    words: characterCount + wordCount,
    minutes: Math.max(1, Math.round(wordCount / 230 + characterCount / 400))
  }
}

/** Thai, Lao, Burmese, Khmer. */
const unspaced = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]+/g
