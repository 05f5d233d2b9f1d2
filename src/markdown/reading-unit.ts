/** What a code unit adds to a text: a character of Han and kana, a letter of a word, what may stand in a word, or nothing. */
export type ReadingUnit = 'character' | 'letter' | 'inner' | 'other'

/** Says what the code unit at an offset is; the second half of a character goes with the first. */
export function readingUnit(text: string, offset: number): ReadingUnit {
  const code = text.charCodeAt(offset)
  if (code >= 0xd800 && code < 0xdc00) return unitOf(String.fromCodePoint(text.codePointAt(offset) ?? code))
  const index = indexes[code] || (indexes[code] = units.indexOf(unitOf(String.fromCharCode(code))))
  return units[index] ?? 'other'
}

/** Those of `indexes`, of which 0 is for what is not known yet. */
const units: readonly (ReadingUnit | null)[] = [null, 'character', 'letter', 'inner', 'other']

/** A table by code unit, as texts are long; filled as it is used. */
const indexes = new Uint8Array(0x10000)

function unitOf(character: string): ReadingUnit {
  if (characters.test(character)) return 'character'
  if (/[\p{M}'’\-\uDC00-\uDFFF]/u.test(character)) return 'inner'
  return /[\p{L}\p{N}]/u.test(character) && !unspaced.test(character) ? 'letter' : 'other'
}

const characters =
  /[\u3005-\u3007\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{3FFFF}]/u

/** Thai, Lao, Burmese and Khmer words are told apart by a dictionary. */
const unspaced = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF]/
