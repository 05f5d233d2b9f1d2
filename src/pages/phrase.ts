import {memo} from '../site/memo.ts'
import type {PhraseView} from './view.ts'

/** Gives a pattern such as `Translated by {people}` as pieces, with each placeholder replaced by pieces of its own. */
export function phrase(
  pattern: string,
  values: Readonly<Record<string, readonly PhraseView[]>>
): readonly PhraseView[] {
  return pattern
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? plainPhrase(piece) : filled(piece, values)))
}

/** What every object has is no value of a placeholder. */
function filled(
  placeholder: string,
  values: Readonly<Record<string, readonly PhraseView[]>>
): readonly PhraseView[] {
  return Object.hasOwn(values, placeholder) ? (values[placeholder] ?? []) : []
}

/** Gives plain text as a piece; none when it is empty. */
export function plainPhrase(text: string): readonly PhraseView[] {
  return text === '' ? [] : [{text, href: '', lang: '', isName: false}]
}

/** Joins names as a language lists them: “a, b and c”. */
export function listPhrase(names: readonly PhraseView[], lang: string): readonly PhraseView[] {
  const parts = listFormat(lang).formatToParts(names.map((_, index) => String(index)))
  return parts.flatMap(({type, value}) =>
    type === 'element' ? (names[Number(value)] ?? []) : plainPhrase(value)
  )
}

const formatByLanguage = new Map<string, Intl.ListFormat>()

function listFormat(lang: string): Intl.ListFormat {
  return memo(formatByLanguage, lang, () => new Intl.ListFormat(lang, {type: 'conjunction'}))
}

/** Joins neighbouring plain pieces, and begins the whole with a capital letter where the script has them. */
export function tidyPhrase(pieces: readonly PhraseView[], lang: string): readonly PhraseView[] {
  const joined: PhraseView[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && !last.isName && !piece.isName && last.href === '' && piece.href === '') {
      joined[joined.length - 1] = {...last, text: last.text + piece.text}
    } else joined.push(piece)
  }
  return joined.map((piece, index) =>
    index === 0 && !piece.isName ? {...piece, text: capital(piece.text, lang)} : piece
  )
}

function capital(text: string, lang: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}
