import {dictionaryWords} from './dictionary-words.ts'

const katakana = /[\u30A1-\u30FF\uFF66-\uFF9F]{2,}/g
/** Thai, Lao, Burmese, Khmer. */
const dictionary = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]{3,}/g
const unspaced =
  /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]+/g

/** Gives the words of a text that could be terms, but for those in Han characters (`eachHanPair`). */
export function termWords(text: string, lang: string): readonly string[] {
  const rest = text.replace(unspaced, ' ')
  const words = (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(isTerm)
  if (rest === text) return words
  for (const run of text.match(dictionary) ?? [])
    words.push(...dictionaryWords(run, lang).filter((word) => word.length > 2))
  return words.concat(text.match(katakana) ?? [])
}

/** Short words are mostly grammar, except in Korean and among abbreviations. */
function isTerm(word: string): boolean {
  if (word.length < 3) return !isLower(word) && /^(?:\p{Lu}|[\uAC00-\uD7A3]){2}$/u.test(word)
  return word.charCodeAt(0) > 0x39 || !/^\p{N}+$/u.test(word)
}

/** Says whether a word begins with a small letter of ASCII, as most short ones do. */
function isLower(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 0x60 && code < 0x7b
}
