/** What is done with the parts of a text. */
export interface WordHandlers {
  /** The beginning of a word, which mostly survives inflection and is often the same in related languages. */
  readonly word: (word: string) => void
  /** A number in ASCII digits, without separators of thousands. */
  readonly number: (number: string) => void
  /** A run of ideographs and kana. */
  readonly ideographs: (run: string) => void
}

/** Sees words, numbers and runs of ideographs of a text in any script, case and width folded. */
export function eachWord(text: string, handlers: WordHandlers): void {
  const isPlain = !/[^\0-\x7F\u2010-\u201F\u2E80-\uD7FF]/.test(text)
  const folded = (isPlain ? text : text.normalize('NFKC')).toLowerCase()
  for (const part of folded.match(parts) ?? []) {
    if (part >= '\u2E80' && ideograph.test(part)) handlers.ideographs(part)
    else if (isDigit(part)) handlers.number(plainNumber(part))
    else handlers.word(stem(part))
  }
}

const ideographic = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`

const ideograph = new RegExp(`[${ideographic}]`, 'u')

const parts = new RegExp(
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*|[[\p{L}\p{M}]--[${ideographic}]]+|[${ideographic}]+`,
  'gv'
)

function isDigit(text: string): boolean {
  return text < ':' || (text > '\x7F' && /^\p{Nd}/u.test(text))
}

/** Both `1,000.5` and `1.000,5` become `1000.5`; what groups thousands is told by the three digits after it. */
function plainNumber(number: string): string {
  return number
    .replace(/[^\0-\x7F]/gu, asciiDigit)
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replaceAll(',', '.')
}

/** Digits of a script stand together and in order (Unicode Standard, 4.6), and at least one character before them is none. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

const stemLength = 6

function stem(word: string): string {
  const base = /[\u00C0-\u024F]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word
  return base.slice(0, stemLength)
}
