import {byLanguage} from '../config/by-language.ts'
import {slugOf} from '../content/address.ts'
import type {DataRecord} from '../content/data.ts'
import {memo} from './memo.ts'
import type {Edition} from './works.ts'

/** A tag, outlet or person, with the editions that name it. */
export interface Term {
  /** Its segment in addresses; the same in every language. */
  readonly slug: string
  /** The name where no data file says one: as it is written most often. */
  readonly name: string
  /** True when nobody writes it otherwise. */
  readonly hasOneName: boolean
  /** Null when the data files don't know it. */
  readonly record: DataRecord | null
  /** Address of its own that front matter gives; empty when it gives none. */
  readonly url: string
  /** Editions by language, in the order given. */
  readonly editionsByLanguage: ReadonlyMap<string, readonly Edition[]>
}

/** All terms of one kind. */
export interface Taxonomy {
  /** Sorted by slug. */
  readonly terms: readonly Term[]
  /** The term that a name stands for, as it is written and folded. */
  readonly termByName: ReadonlyMap<string, Term>
}

/** How front matter names a kind of term. */
export interface TaxonomyOptions {
  readonly records: readonly DataRecord[]
  readonly referencesOf: (edition: Edition) => readonly {readonly name: string; readonly url: string}[]
  readonly slugs: 'unicode' | 'ascii'
}

interface Draft {
  readonly slug: string
  readonly record: DataRecord | null
  readonly countByName: Map<string, number>
  readonly urls: Set<string>
  readonly editionsByLanguage: Map<string, Edition[]>
}

/** Gathers the terms that editions name: by key, by name in any language, or by synonym, whatever the letter case. */
export function taxonomy(
  editions: readonly Edition[],
  {records, referencesOf, slugs}: TaxonomyOptions
): Taxonomy {
  const recordByName = indexRecords(records)
  const draftBySlug = new Map<string, Draft>()
  const draftByName = new Map<string, Draft | null>()
  const draftOf = (name: string): Draft | null => {
    const record = recordByName.get(fold(name)) ?? null
    const slug = termSlug(record?.key ?? name, slugs)
    return slug === '' ? null : memo(draftBySlug, slug, () => newDraft(slug, record))
  }
  for (const edition of editions) {
    for (const {name, url} of referencesOf(edition)) {
      const draft = memo(draftByName, name, () => draftOf(name))
      if (draft) add(draft, edition, {name, url})
    }
  }
  const terms = [...draftBySlug.values()]
    .map(toTerm)
    .toSorted((left, right) => (left.slug < right.slug ? -1 : 1))
  const termBySlug = new Map(terms.map((term) => [term.slug, term]))
  const termByName = new Map(
    [...draftByName].flatMap(([name, draft]) => {
      const term = termBySlug.get(draft?.slug ?? '')
      return term ? [[name, term] as const, [fold(name), term] as const] : []
    })
  )
  return {terms, termByName}
}

/** Gives the term that a name stands for. */
export function findTerm(taxonomy: Taxonomy, name: string): Term | null {
  return taxonomy.termByName.get(name) ?? taxonomy.termByName.get(fold(name)) ?? null
}

/** Gives a term's name in a language, falling back along the language tag. */
export function termName({record, name}: Term, lang: string): string {
  if (record === null) return name
  return byLanguage(record.names, lang) || record.name || name
}

function indexRecords(records: readonly DataRecord[]): ReadonlyMap<string, DataRecord> {
  const pairs = records.flatMap((record) =>
    [...record.synonyms, ...Object.values(record.names), record.name, record.key].map(
      (name) => [fold(name), record] as const
    )
  )
  return new Map(pairs)
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}

function termSlug(name: string, slugs: 'unicode' | 'ascii'): string {
  return slugOf(name.toLowerCase(), slugs)
}

function newDraft(slug: string, record: DataRecord | null): Draft {
  return {slug, record, countByName: new Map(), urls: new Set(), editionsByLanguage: new Map()}
}

function add(
  draft: Draft,
  edition: Edition,
  {name, url}: {readonly name: string; readonly url: string}
): void {
  draft.countByName.set(name, (draft.countByName.get(name) ?? 0) + 1)
  if (url !== '') draft.urls.add(url)
  const {lang} = edition.article
  const editions = draft.editionsByLanguage.get(lang)
  if (!editions) draft.editionsByLanguage.set(lang, [edition])
  else if (editions.at(-1) !== edition) editions.push(edition)
}

function toTerm({slug, record, countByName, urls, editionsByLanguage}: Draft): Term {
  const [name = slug] = [...countByName]
    .toSorted(([leftName, left], [rightName, right]) => right - left || (leftName < rightName ? -1 : 1))
    .map(([first]) => first)
  return {
    slug,
    record,
    name,
    hasOneName: countByName.size === 1,
    url: record?.url || ([...urls].toSorted()[0] ?? ''),
    editionsByLanguage
  }
}
