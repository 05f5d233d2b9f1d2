import {stopWords} from './stop-words.ts'

/** Gives the words of two Han characters that say nothing of what a text is about, as `eachHanPair` gives pairs. */
export function stopPairs(lang: string): readonly number[] {
  return pairsByLanguage.get(lang.split('-', 1)[0] ?? '') ?? []
}

const pairsByLanguage: ReadonlyMap<string, readonly number[]> = new Map(
  [...stopWords].map(([lang, words]) => [
    lang,
    [...words].filter((word) => /^[\u3005-\u9FFF]{2}$/.test(word)).map(pairOf)
  ])
)

function pairOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1)
}
