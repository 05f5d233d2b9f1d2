import type {Preparation} from './preparation.ts'

/** Makes text of single tildes, which Sätteri takes for strikethrough. */
export function prepareTildes({source, fixed, doubts}: Preparation): void {
  if (!source.includes('~')) return
  for (const {index, 0: match} of source.matchAll(/\\[\s\S]|~+/g)) {
    if (match !== '~') continue
    if (isBesideUrl(source, index)) doubts.push({offset: index, kind: 'url'})
    else fixed.set(index, {text: match, kind: 'punctuation', otherKinds: [], isReplaced: true})
  }
}

/** URLs end before tildes that end a word, and may begin behind one. */
function isBesideUrl(source: string, index: number): boolean {
  if (/^~(?:www\.|https?:|[\w.+-]+@)/i.test(source.slice(index, index + 100))) return true
  if (/[a-z\d/]/i.test(source.charAt(index + 1))) return false
  const before = source.slice(Math.max(0, index - maximumLength), index)
  const word = before.split(/\s/).at(-1) ?? ''
  return word.length === maximumLength || /:\/\/|www\.|@/i.test(word)
}

const maximumLength = 1000
