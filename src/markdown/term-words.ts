import {dictionaryWords} from './dictionary-words.ts'

const han = /[\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]{2,}/g
const katakana = /[\u30A1-\u30FF\uFF66-\uFF9F]{2,}/g
/** Thai, Lao, Burmese, Khmer. */
const dictionary = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]{3,}/g
const unspaced =
  /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]+/g

/** Characters that in Chinese stand for grammar nearly always: a pair with one of them is hardly a topic. */
const functionCharacters = new Set(
  '的了是在和与與这這那也就都而及或把被让讓给給从從到于於其之你我他她它们們个個些么麼不没沒很还還又再更只但吗嗎呢吧啊着著且则則若怎什此'
)

/** Gives the words of a text that could be terms; a run of Han characters gives its pairs. */
export function termWords(text: string, lang: string): readonly string[] {
  const rest = text.replace(unspaced, ' ')
  const words = (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(isTerm)
  if (rest === text) return words
  for (const run of text.match(han) ?? []) addPairs(words, run)
  for (const run of text.match(dictionary) ?? [])
    words.push(...dictionaryWords(run, lang).filter((word) => word.length > 2))
  return words.concat(text.match(katakana) ?? [])
}

/** Short words are mostly grammar, except in Korean and among abbreviations. */
function isTerm(word: string): boolean {
  if (word.length < 3 && !/^(?:\p{Lu}|[\uAC00-\uD7A3]){2}$/u.test(word)) return false
  return !/^\p{N}+$/u.test(word)
}

function addPairs(words: string[], run: string): void {
  let isBound = functionCharacters.has(run.charAt(0))
  for (let index = 1; index < run.length; index += 1) {
    const isNextBound = functionCharacters.has(run.charAt(index))
    if (!isBound && !isNextBound) words.push(run.slice(index - 1, index + 1))
    isBound = isNextBound
  }
}
