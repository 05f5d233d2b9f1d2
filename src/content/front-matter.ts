import {checkSchema} from '../report/check-schema.ts'
import type {Checked} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import type {YamlText} from '../report/read-yaml.ts'
import {canonicalLanguageTag} from '../config/language-tag.ts'
import type {DateTime} from './date-time.ts'
import {parseDateTime} from './date-time.ts'
import type {WrittenMatter} from './matter-schema.ts'
import {matterFields, matterSchema} from './matter-schema.ts'

/** A person or outlet as front matter names it: the name, or a key of the data file. */
export interface Reference {
  readonly name: string
  /** Empty when not given. */
  readonly url: string
}

/** The record about the original; texts that were not given are empty. */
export interface SourceRecord {
  /** The outlet: its name, or a key of outlets.yaml. */
  readonly outlet: string
  readonly url: string
  readonly title: string
  readonly authors: readonly Reference[]
  /** BCP 47 tag. */
  readonly lang: string
  readonly date: DateTime | null
  readonly license: string
  readonly feed: string
}

/** An image named in front matter. */
export interface ImageRecord {
  readonly src: string
  readonly alt: string
  readonly credit: string
  readonly license: string
}

/** How the text of an edition was made. */
export interface TranslationRecord {
  /** Null when it is not said. */
  readonly method: 'human' | 'machine' | 'machine-edited' | null
  /** Name of the program that translated; empty when it is not said. */
  readonly tool: string
  /** Null when nobody is said to have reviewed it. */
  readonly reviewed: {readonly by: readonly Reference[]; readonly date: DateTime | null} | null
}

/** An editor's hand in the related list; works by name. */
export interface RelatedChoice {
  readonly pin: readonly string[]
  readonly exclude: readonly string[]
}

/** Front matter, read and checked; texts that were not given are empty. */
export interface FrontMatter {
  readonly title: string
  readonly date: DateTime
  readonly updated: DateTime | null
  readonly source: SourceRecord | null
  readonly translators: readonly Reference[]
  readonly reviewers: readonly Reference[]
  readonly editors: readonly Reference[]
  readonly translation: TranslationRecord
  /** Without leading `#`. */
  readonly tags: readonly string[]
  /** BCP 47 tag. */
  readonly lang: string
  readonly summary: string
  readonly slug: string
  readonly work: string
  readonly aliases: readonly string[]
  readonly image: ImageRecord | null
  /** Where the text stood first, in the same language; empty when that is here. */
  readonly canonical: string
  /** True when it is more, or less, than a translation. */
  readonly isAdapted: boolean
  readonly isDraft: boolean
  readonly type: 'article' | 'page'
  readonly related: RelatedChoice
  /** Unknown fields, as written. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** Checks the YAML of one edition; a field that is wrong, or missing where every edition needs it, is a message. */
export function readFrontMatter(yaml: YamlText): Checked<FrontMatter> {
  const {value, messages} = checkSchema(yaml, matterSchema, 'matter')
  if (value === null) return {value: null, messages}
  const notes = [...messages, ...slips(yaml, Object.keys(value))]
  const isPage = value.type === 'page'
  const date = parseDateTime(value.date ?? '')
  if (date === null && !isPage) return {value: null, messages: [...notes, undated(yaml)]}
  return {value: toFrontMatter(value, date ?? {text: '1970-01-01', time: 0}), messages: notes}
}

function undated(yaml: YamlText): Message {
  const hint = 'Add the day on which this edition was published, such as `date: 2026-11-20`'
  return {
    path: yaml.path,
    place: yaml.placeOf([]),
    severity: 'error',
    rule: 'matter/date',
    reason: 'Expected `date`, found nothing',
    hint
  }
}

/** Unknown fields are the author's own, unless they look like a known one. */
function slips(yaml: YamlText, fields: readonly string[]): readonly Message[] {
  return fields.flatMap((field) => {
    const meant = matterFields.includes(field) ? '' : nearest(field, matterFields)
    if (meant === '') return []
    const reason = `Unexpected field \`${field}\``
    const hint = `Did you mean \`${meant}\`?`
    return [
      {
        path: yaml.path,
        place: yaml.placeOfKey([field]),
        severity: 'warning',
        rule: 'matter/unknown-field',
        reason,
        hint
      }
    ]
  })
}

function toFrontMatter(written: WrittenMatter, date: DateTime): FrontMatter {
  return {
    title: written.title,
    date,
    updated: parseDateTime(written.updated ?? ''),
    source: toSource(written.source ?? null),
    translators: toReferences(written.translator),
    reviewers: uniqueReferences([
      ...toReferences(written.reviewer),
      ...toReferences(written.translation?.reviewed?.by)
    ]),
    editors: toReferences(written.editor),
    translation: toTranslation(written.translation),
    tags: unique(toList(written.tags).map((tag) => tag.replace(/^#+/, '').trim())),
    lang: canonicalLanguageTag(written.lang ?? ''),
    summary: written.summary ?? '',
    slug: written.slug ?? '',
    work: written.work ?? '',
    aliases: toList(written.aliases),
    image: toImage(written.image),
    canonical: written.canonical ?? '',
    isAdapted: written.adapted ?? false,
    isDraft: written.draft ?? false,
    type: written.type ?? 'article',
    related: {pin: written.related?.pin ?? [], exclude: written.related?.exclude ?? []},
    extra: Object.fromEntries(Object.entries(written).filter(([field]) => !matterFields.includes(field)))
  }
}

function toSource(written: WrittenMatter['source'] | null): SourceRecord | null {
  if (written === null || written === undefined) return null
  if (typeof written === 'string') return {...emptySource, ...outletOf(written)}
  return {
    ...outletOf(written.name ?? written.url ?? ''),
    url: written.url ?? '',
    title: written.title ?? '',
    authors: toReferences(written.author),
    lang: canonicalLanguageTag(written.lang ?? ''),
    date: parseDateTime(written.date ?? ''),
    license: written.license ?? '',
    feed: written.feed ?? ''
  }
}

const emptySource: SourceRecord = {
  outlet: '',
  url: '',
  title: '',
  authors: [],
  lang: '',
  date: null,
  license: '',
  feed: ''
}

/** An address alone names its outlet by its host. */
function outletOf(text: string): {readonly outlet: string; readonly url: string} {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return {outlet: text, url: ''}
  return {outlet: new URL(text).hostname.replace(/^www\./, ''), url: text}
}

function toReferences(written: WrittenMatter['translator']): readonly Reference[] {
  const list = Array.isArray(written) ? written : written ? [written] : []
  return list.map((given) =>
    typeof given === 'string' ? {name: given, url: ''} : {name: given.name, url: given.url ?? ''}
  )
}

function uniqueReferences(references: readonly Reference[]): readonly Reference[] {
  return references.filter(({name}, index) => references.findIndex((other) => other.name === name) === index)
}

function toTranslation(written: WrittenMatter['translation']): TranslationRecord {
  const reviewed = written?.reviewed ?? null
  return {
    method: written?.method ?? null,
    tool: written?.tool ?? '',
    reviewed: reviewed && {by: toReferences(reviewed.by), date: parseDateTime(reviewed.date ?? '')}
  }
}

function toImage(written: WrittenMatter['image']): ImageRecord | null {
  if (!written) return null
  if (typeof written === 'string') return {src: written, alt: '', credit: '', license: ''}
  return {
    src: written.src,
    alt: written.alt ?? '',
    credit: written.credit ?? '',
    license: written.license ?? ''
  }
}

function toList(written: string | readonly string[] | null | undefined): readonly string[] {
  if (typeof written === 'string')
    return written
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  return written ?? []
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))]
}
