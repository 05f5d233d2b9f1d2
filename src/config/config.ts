import type {Language} from './language.ts'

/** Weights of the evidence for related articles; 0 switches a kind off. */
export interface RelatedWeights {
  readonly tags: number
  readonly text: number
  readonly outlet: number
  readonly author: number
  readonly series: number
  readonly time: number
}

/** Texts by language tag. */
export type TextByLanguage = Readonly<Record<string, string>>

/** The host that the site is made for, and what its policy allows besides the site's own files, by directive. */
export interface Host {
  readonly name: 'none' | 'netlify' | 'cloudflare-pages' | 'github-pages'
  readonly contentSecurityPolicy: Readonly<Record<string, readonly string[]>>
}

/** Folders of the site, absolute. */
export interface Folders {
  readonly root: string
  readonly content: string
  /** Where data files may be, the later over the earlier. */
  readonly data: readonly string[]
  /** Templates, the later over the earlier. */
  readonly templates: readonly string[]
  readonly out: string
  /** Files of ours between builds. */
  readonly state: string
}

/** The configuration as the program uses it: every field decided. */
export interface Config {
  readonly folders: Folders
  /** In the default language, as far as that is known. */
  readonly title: string
  readonly description: string
  /** The title and the description where they are told by language. */
  readonly titles: TextByLanguage
  readonly descriptions: TextByLanguage
  /** Scheme, host and port of the published site, without a path. */
  readonly origin: string
  /** Path below which the site is published; begins and ends with `/`. */
  readonly basePath: string
  readonly language: string
  /** Empty when the languages are those found in the content. */
  readonly languages: readonly Language[]
  readonly originals: 'page' | 'parallel' | 'private'
  readonly publisher: {readonly name: string; readonly url: string; readonly logo: string}
  /** Whom a new edition names as its translator; empty when it is not said. */
  readonly translator: string
  /** What articles are to search engines (schema.org). */
  readonly articleType: 'Article' | 'BlogPosting' | 'NewsArticle'
  readonly pageSize: number
  readonly timeZone: string
  readonly slugs: 'unicode' | 'ascii'
  readonly related: {readonly limit: number; readonly weights: RelatedWeights}
  readonly feeds: {readonly limit: number; readonly content: 'full' | 'summary'}
  readonly markdown: {
    readonly parser: 'auto' | 'remark'
    readonly remarkPlugins: readonly unknown[]
    readonly rehypePlugins: readonly unknown[]
    readonly highlight: boolean
  }
  readonly host: Host
  readonly theme: Readonly<Record<string, unknown>>
  readonly withDrafts: boolean
  readonly withFuture: boolean
  /** Moment of the build, milliseconds since 1970: what is dated later is not published yet. */
  readonly now: number
}
