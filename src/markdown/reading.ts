import {dictionaryWords} from './dictionary-words.ts'

/** How long a text is and takes to read. */
export interface Reading {
  /** Words of spaced scripts and characters of Han and kana. */
  readonly words: number
  /** At 230 words or 400 characters a minute; at least 1. */
  readonly minutes: number
}

const characters =
  /[\u3005-\u3007\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{3FFFF}]/gu

/** Thai, Lao, Burmese, Khmer. */
const unspaced = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]+/g

/** Measures a text in a language. */
export function reading(text: string, lang: string): Reading {
  const characterCount = text.match(characters)?.length ?? 0
  const unspacedCount = (text.match(unspaced) ?? []).reduce(
    (sum, run) => sum + dictionaryWords(run, lang).length,
    0
  )
  const rest =
    characterCount + unspacedCount === 0 ? text : text.replace(characters, ' ').replace(unspaced, ' ')
  const wordCount = unspacedCount + (rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0)
  return {
    words: characterCount + wordCount,
    minutes: Math.max(1, Math.round(wordCount / 230 + characterCount / 400))
  }
}
