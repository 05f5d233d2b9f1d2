import {dictionaryWords} from './dictionary-words.ts'

/** How long a text is and takes to read. */
export interface Reading {
  /** Words of spaced scripts and characters of Han and kana. */
  readonly words: number
  /** At 230 words or 400 characters a minute; at least 1. */
  readonly minutes: number
}

/** Han and kana; those beyond the Basic Multilingual Plane are two code units each. */
const characters =
  /[\u3005-\u3007\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]+|(?:[\uD840-\uD8BF][\uDC00-\uDFFF])+/g

/** Thai, Lao, Burmese, Khmer. */
const unspaced = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]+/g

/** Measures a text in a language. */
export function reading(text: string, lang: string): Reading {
  let characterCount = 0
  let wordCount = 0
  const rest = text
    .replace(characters, (run) => {
      characterCount +=
        run.charCodeAt(0) >= 0xd800 && run.charCodeAt(0) < 0xe000 ? run.length / 2 : run.length
      return ' '
    })
    .replace(unspaced, (run) => {
      wordCount += dictionaryWords(run, lang).length
      return ' '
    })
  wordCount += rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
  return {
    words: characterCount + wordCount,
    minutes: Math.max(1, Math.round(wordCount / 230 + characterCount / 400))
  }
}
