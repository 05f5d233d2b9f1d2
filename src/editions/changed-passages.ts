import type {Point} from './alignment/longest-chain.ts'
import {longestChain} from './alignment/longest-chain.ts'

/** Two versions of a text without the sentences that they share. */
export interface ChangedPassages {
  readonly before: string
  readonly now: string
}

/** In units of UTF-16: no paragraph is as long, and sentences of one that is take too long to find. */
const longestText = 20_000

/** Gives what changed between two versions of a text, by sentences; `…` stands for those that did not. */
export function changedPassages(before: string, now: string, lang: string): ChangedPassages {
  if (Math.max(before.length, now.length) > longestText) return {before, now}
  const old = sentences(before, lang)
  const current = sentences(now, lang)
  const same = longestChain(samePoints(old, current))
  if (same.length === old.length && same.length === current.length) return {before, now}
  return {
    before: shortened(old, new Set(same.map(({original}) => original))),
    now: shortened(current, new Set(same.map(({translation}) => translation)))
  }
}

/** Sentence boundaries of Unicode (UAX 29), as the language has them. */
function sentences(text: string, lang: string): readonly string[] {
  const segments = new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text)
  return [...segments].map(({segment}) => segment)
}

/** A sentence that stands in several places is paired with itself in the same order. */
function samePoints(before: readonly string[], now: readonly string[]): readonly Point[] {
  const indexesBySentence = new Map<string, number[]>()
  for (const [index, sentence] of before.entries()) {
    const key = sentence.trim()
    const indexes = indexesBySentence.get(key)
    if (indexes) indexes.push(index)
    else indexesBySentence.set(key, [index])
  }
  return now.flatMap((sentence, translation) => {
    const original = indexesBySentence.get(sentence.trim())?.shift()
    return original === undefined ? [] : [{original, translation}]
  })
}

function shortened(all: readonly string[], same: ReadonlySet<number>): string {
  const pieces = all.flatMap((sentence, index) => {
    if (!same.has(index)) return [sentence]
    return same.has(index - 1) ? [] : ['… ']
  })
  return pieces.join('').trim()
}
