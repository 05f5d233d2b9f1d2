import type {Message, Place} from '../report/message.ts'
import type {Mention} from './mention.ts'

/** What a data file tells of a person, outlet or tag; texts that were not given are empty. */
export interface DataRecord {
  readonly key: string
  readonly name: string
  /** Names by language. */
  readonly names: Readonly<Record<string, string>>
  /** What it is sorted by. */
  readonly sort: string
  readonly url: string
  /** Language of `name`; empty when not said. */
  readonly lang: string
  /** True for a desk or team among the people. */
  readonly isOrganization: boolean
  readonly synonyms: readonly string[]
  readonly descriptions: Readonly<Record<string, string>>
  /** Credit lines by language, with `{outlet}`, `{author}`, `{translators}`, `{editors}`, `{reviewers}` and `{date}`. */
  readonly credits: Readonly<Record<string, string>>
}

/** What a data file tells of an image; texts that were not given are empty. */
export interface ImageCredit {
  /** Below the content folder, with forward slashes. */
  readonly path: string
  /** Where the data files tell it. */
  readonly origin: {readonly path: string; readonly place: Place}
  /** Who made it, by language; one for all languages has none. */
  readonly credits: Readonly<Record<string, string>>
  readonly license: string
}

/** What the data files tell of images. */
export interface ImageCredits {
  readonly credits: readonly ImageCredit[]
  readonly messages: readonly Message[]
}

/** The site's data files. */
export interface Data {
  readonly images: readonly ImageCredit[]
  readonly people: readonly DataRecord[]
  readonly outlets: readonly DataRecord[]
  readonly tags: readonly DataRecord[]
  /** What other sites say of pages of this one. */
  readonly mentions: readonly Mention[]
}

/** What reading the data files gives. */
export interface DataResult {
  readonly data: Data
  readonly messages: readonly Message[]
}
