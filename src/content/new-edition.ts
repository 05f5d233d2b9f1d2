import type {Config} from '../config/config.ts'
import {yamlText} from '../report/yaml-text.ts'
import type {AddressedSource} from './source-of-url.ts'
import type {WrittenEdition} from './editions-of.ts'

/** What is known of an edition that is to be written. */
export interface EditionFacts {
  readonly config: Config
  readonly lang: string
  /** Whether the front matter has to say the language and the work, which the name of the file does not. */
  readonly isLangWritten: boolean
  readonly work: string
  readonly date: string
  /** Empty when nobody is known. */
  readonly translator: string
  /** What `--source` gave; null when it was not given. */
  readonly source: AddressedSource | null
  /** Editions of the work that are there already. */
  readonly editions: readonly WrittenEdition[]
}

/** The text of a new edition, and which of its fields are still to be filled in. */
export interface NewEdition {
  readonly text: string
  readonly missing: readonly string[]
  /** Path of the edition that the record about the original, tags and image come from; empty when there is none. */
  readonly model: string
  /** Fields taken from another edition whose words may have to be translated. */
  readonly borrowed: readonly string[]
}

/** What stands where only a person knows what to write. */
const placeholder = 'TODO'

/** Gives the text of a new edition, its front matter filled in as far as can be known. */
export function newEdition(facts: EditionFacts): NewEdition {
  const model = modelOf(facts)
  const isOriginal = originalLang(facts) === facts.lang
  const source = sourceRecord(facts, model)
  const missing = [
    'title',
    ...('name' in source && source['name'] === placeholder ? ['source.name'] : []),
    ...(isOriginal || facts.translator !== '' ? [] : ['translator'])
  ]
  const fields = {
    title: placeholderTitle(source),
    date: facts.date,
    ...(facts.isLangWritten ? {lang: facts.lang} : {}),
    ...(facts.work === '' ? {} : {work: facts.work}),
    source,
    ...(isOriginal ? {} : {translator: facts.translator || placeholder}),
    ...picked(model?.written ?? {}),
    draft: true
  }
  const text = `---\n${yamlText(fields)}---\n\n${placeholder}\n`
  return {
    text,
    missing,
    model: model?.article.path ?? '',
    borrowed: Object.keys(picked(model?.written ?? {}))
  }
}

/** The edition with the fullest record says most of the work; among equals one in the same language does. */
function modelOf({editions, lang}: EditionFacts): WrittenEdition | null {
  const worth = ({article, written}: WrittenEdition): number =>
    (typeof written['source'] === 'object' ? 4 : written['source'] ? 2 : 0) + Number(article.lang === lang)
  return editions.toSorted((left, right) => worth(right) - worth(left))[0] ?? null
}

function originalLang({source, editions}: EditionFacts): string {
  return (
    source?.lang ||
    (editions.find(({article}) => article.matter.source?.lang)?.article.matter.source?.lang ?? '')
  )
}

function sourceRecord(
  {source, config, editions}: EditionFacts,
  model: WrittenEdition | null
): Readonly<Record<string, unknown>> {
  const known = model?.written['source'] ?? null
  const record = typeof known === 'string' ? {name: known} : {...(known ?? ownRecord(editions, config))}
  const given = Object.entries(source ?? {}).filter(([, value]) => value !== '')
  const merged = {...record, ...Object.fromEntries(given)}
  return 'name' in merged || 'url' in merged ? merged : {name: placeholder, ...merged}
}

/** A text of the site's own that says nothing of where it comes from was first published here. */
function ownRecord(editions: readonly WrittenEdition[], config: Config): object {
  const original = editions.find(({article: {matter}}) => !matter.source && matter.translators.length === 0)
  if (!original) return {}
  const {matter, lang} = original.article
  return {name: config.publisher.name, title: matter.title, lang}
}

function placeholderTitle(source: Readonly<Record<string, unknown>>): string {
  const title = source['title']
  return typeof title === 'string' && title !== '' ? `${placeholder} ${title}` : placeholder
}

function picked(written: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    ['tags', 'image'].flatMap((field) => (written[field] === undefined ? [] : [[field, written[field]]]))
  )
}
