import type {Wording} from '../pages/wording.ts'
import {languageChain} from './language-chain.ts'
import type {MessageText, PluralTexts} from './message-text.ts'
import type {Theme} from './theme.ts'

/** A piece of a message: text, or a placeholder that the caller fills. */
export type MessagePart = {readonly text: string} | {readonly placeholder: string}

/** The interface in one language; a message that no language has is a slip in code, and throws. */
export interface Translator extends Wording {
  /** Gives a message in pieces, in order; placeholders without a value are left to the caller. */
  readonly parts: (key: string, values?: MessageValues) => readonly MessagePart[]
}

type MessageValues = Readonly<Record<string, string | number>>

/** Gives the interface of a theme in a language; what that lacks comes from wider ones, the default language, or English. */
export function translator(theme: Pick<Theme, 'messages' | 'language'>, language: string): Translator {
  const translators = translatorsByTheme.get(theme.messages) ?? new Map<string, Translator>()
  translatorsByTheme.set(theme.messages, translators)
  const known = translators.get(language) ?? makeTranslator(theme, language)
  translators.set(language, known)
  return known
}

/** Making number formats and plural rules is slow. */
const translatorsByTheme = new WeakMap<object, Map<string, Translator>>()

interface Found {
  readonly message: MessageText
  readonly speech: Speech
}

/** How a language writes numbers and counts. */
interface Speech {
  readonly number: (value: number) => string
  readonly pluralForm: (count: number) => string
}

function makeTranslator(
  {messages, language: fallback}: Pick<Theme, 'messages' | 'language'>,
  language: string
): Translator {
  const chain = [language, fallback, 'en'].flatMap(languageChain).filter((tag) => messages.has(tag))
  const speechByTag = new Map([...new Set(chain)].map((tag) => [tag, speechOf(tag)]))
  const found = new Map<string, Found>()
  for (const [tag, speech] of speechByTag) {
    for (const [key, message] of messages.get(tag) ?? [])
      if (!found.has(key)) found.set(key, {message, speech})
  }
  const parts: Translator['parts'] = (key, values = {}) => fill(find(found, key), values)
  return {
    parts,
    text: (key, values) => parts(key, values).map(written).join(''),
    pattern: (key) => parts(key).map(written).join('')
  }
}

function speechOf(tag: string): Speech {
  const format = new Intl.NumberFormat(tag)
  const rules = new Intl.PluralRules(tag)
  return {number: (value) => format.format(value), pluralForm: (count) => rules.select(count)}
}

function find(found: ReadonlyMap<string, Found>, key: string): Found {
  const message = found.get(key)
  if (!message) throw new Error(`Unexpected message \`${key}\`, expected a known message`)
  return message
}

function fill({message, speech}: Found, values: MessageValues): readonly MessagePart[] {
  const text = typeof message === 'string' ? message : pluralText(message, values['count'], speech)
  return joined(
    pieces(text).map((part) => ('text' in part ? part : filled(part.placeholder, values, speech)))
  )
}

function pluralText(texts: PluralTexts, count: string | number | undefined, {pluralForm}: Speech): string {
  const form = typeof count === 'number' ? pluralForm(count) : 'other'
  return texts[form] ?? texts['other'] ?? Object.values(texts).at(-1) ?? ''
}

function pieces(text: string): readonly MessagePart[] {
  const known = piecesByText.get(text)
  if (known) return known
  const cut = text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? {text: piece} : {placeholder: piece}))
  piecesByText.set(text, cut)
  return cut
}

/** The same few messages are used on every page. */
const piecesByText = new Map<string, readonly MessagePart[]>()

function filled(placeholder: string, values: MessageValues, {number}: Speech): MessagePart {
  const value = Object.hasOwn(values, placeholder) ? values[placeholder] : undefined
  if (value === undefined) return {placeholder}
  return {text: typeof value === 'number' ? number(value) : value}
}

function joined(parts: readonly MessagePart[]): readonly MessagePart[] {
  const result: MessagePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if ('text' in part && last && 'text' in last) result[result.length - 1] = {text: last.text + part.text}
    else result.push(part)
  }
  return result.filter((part) => !('text' in part) || part.text !== '')
}

function written(part: MessagePart): string {
  return 'text' in part ? part.text : `{${part.placeholder}}`
}
