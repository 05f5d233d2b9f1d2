import type {CommentsConfig} from './comments.ts'
import type {ImageSettings} from './image-settings.ts'
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

/** Formats of feeds: Atom 1.0, RSS 2.0 and JSON Feed 1.1. */
export type FeedFormat = 'atom' | 'rss' | 'json'

/** What the feeds of a kind of list are like. */
export interface FeedSettings {
  /** How many entries a feed holds. */
  readonly limit: number
  readonly content: 'full' | 'summary'
  /** In the order in which pages offer them; none for no feeds. */
  readonly formats: readonly FeedFormat[]
}

/** How the images that links to articles are shown with are made. */
export interface ShareImageSettings {
  /** Font files of the site's own, absolute, by script (ISO 15924). */
  readonly fonts: Readonly<Record<string, readonly string[]>>
  /** CSS colour of the band and of the outlet's name. */
  readonly color: string
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
  /** Records of the originals, as editions were made from them. */
  readonly records: string
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
  /** Whether translations have a page with their original beside them. */
  readonly parallel: boolean
  readonly publisher: {readonly name: string; readonly url: string; readonly logo: string}
  /** Whom a new edition names as its translator; empty when it is not said. */
  readonly translator: string
  /** What articles are to search engines (schema.org). */
  readonly articleType: 'Article' | 'BlogPosting' | 'NewsArticle'
  readonly pageSize: number
  readonly timeZone: string
  readonly slugs: 'unicode' | 'ascii'
  readonly related: {readonly limit: number; readonly weights: RelatedWeights}
  /** Feeds of the languages and of all of them together, and those of tags, outlets and translators. */
  readonly feeds: FeedSettings & {readonly terms: FeedSettings}
  /** Null to leave images as they are. */
  readonly images: ImageSettings | null
  /** Null to make no share images. */
  readonly shareImages: ShareImageSettings | null
  /** Whether there is a news sitemap beside the sitemap. */
  readonly sitemap: {readonly news: boolean}
  /** What is published for programs that read: each article as Markdown, `llms.txt`, the records of all articles. */
  readonly agents: {readonly markdown: boolean; readonly llms: boolean; readonly data: boolean}
  /** Who sees on a page that its original has changed; `editors` see it where drafts are shown. */
  readonly freshness: {readonly show: 'readers' | 'editors' | 'none'}
  /** Whether search engines may list machine text that nobody reviewed, and whether pages tell machines how texts were made. */
  readonly machine: {readonly index: boolean; readonly disclosure: boolean}
  /** Whether the site has a page about its translations. */
  readonly status: boolean
  /** `auto`: when the site has few articles. */
  readonly search: boolean | 'auto'
  /** Null when articles have no comments. */
  readonly comments: CommentsConfig | null
  readonly markdown: {
    readonly parser: 'auto' | 'remark'
    readonly remarkPlugins: readonly unknown[]
    readonly rehypePlugins: readonly unknown[]
    readonly highlight: boolean
  }
  /** How remarks of the translator are marked in the text: names of languages, or the words themselves. */
  readonly notes: {readonly patterns: readonly string[]}
  readonly host: Host
  /** Files of the content, below its folder, that are copied although browsers may run them. */
  readonly activeFiles: readonly string[]
  readonly theme: Readonly<Record<string, unknown>>
  readonly withDrafts: boolean
  readonly withFuture: boolean
  /** Files of code that the configuration is made with, absolute: plugins, and what they import. */
  readonly codeFiles: readonly string[]
  /** Moment of the build, milliseconds since 1970: what is dated later is not published yet. */
  readonly now: number
}
