import {
  classifyCharacter,
  isCjk,
  isSpaceOrPunctuation,
  isUnicodeWhitespace
} from 'micromark-extension-cjk-friendly-util'

/** What a character is for the marks of emphasis beside it (CommonMark, 6.2). */
export type CharacterKind = 'space' | 'punctuation' | 'letter'

/** A character beside marks; the start and the end of a text are an empty one. */
export interface Character {
  readonly text: string
  /** Where it begins in the source. */
  readonly offset: number
  readonly kind: CharacterKind
  readonly isCjk: boolean
  /** Its kind for Sätteri; null where its Unicode may be older than ours. */
  readonly nativeKind: CharacterKind | null
}

/** Gives the character before an offset. */
export function characterBefore(source: string, offset: number): Character {
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(source.slice(Math.max(0, offset - 2), offset))
  const start = Math.max(0, offset - (isPair ? 2 : 1))
  return characterOf(source.slice(start, offset), start)
}

/** Gives the character at an offset. */
export function characterAt(source: string, offset: number): Character {
  const code = source.codePointAt(offset)
  return characterOf(code === undefined ? '' : String.fromCodePoint(code), offset)
}

function characterOf(text: string, offset: number): Character {
  const category = classifyCharacter(text.codePointAt(0) ?? null)
  const kind = isUnicodeWhitespace(category)
    ? 'space'
    : isSpaceOrPunctuation(category)
      ? 'punctuation'
      : 'letter'
  return {text, offset, kind, isCjk: isCjk(category), nativeKind: nativeKindOf(text, kind)}
}

/** Rust's white space is not quite that of JavaScript. */
function nativeKindOf(text: string, kind: CharacterKind): CharacterKind | null {
  if (text === '\u0085') return 'space'
  if (text === '\uFEFF') return 'letter'
  return kind === 'punctuation' && !lasting.test(text) ? null : kind
}

/** Blocks in which Unicode has added no punctuation and no symbols for long. */
const lasting = /[!-\u07FF\u2010-\u205E\u2190-\u2400\u2460-\u27BF\u3001-\u303F\uFF01-\uFF65]/
