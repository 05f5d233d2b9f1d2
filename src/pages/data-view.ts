import type {AlternateView, BodyView, LicenseView} from './view.ts'

/** A person or organization. */
export interface PersonRecord {
  readonly name: string
  /** Empty when not known. */
  readonly url: string
}

/** The original of an edition; texts that are not known are empty. */
export interface OriginalRecord {
  readonly outlet: string
  readonly title: string
  readonly url: string
  /** BCP 47 tag. */
  readonly lang: string
  /** RFC 3339 day or moment. */
  readonly date: string
  /** Address of the outlet's feed. */
  readonly feed: string
}

/** How a text was made, as far as its author says. */
export interface MadeRecord {
  /** Empty when it is not said. */
  readonly method: 'human' | 'machine' | 'machine-edited' | ''
  /** The program that translated; empty when it is not said. */
  readonly tool: string
  /** RFC 3339 day or moment of the review, if it was of this text; else empty. */
  readonly reviewed: string
}

/** An edition of the same work. */
export interface SisterRecord {
  readonly url: string
  readonly lang: string
  readonly title: string
}

/** All that is told of an edition outside its pages, in its own language. */
export interface EditionRecord {
  readonly url: string
  readonly work: string
  readonly lang: string
  readonly title: string
  readonly isOriginal: boolean
  /** How far it has come; a review counts for the text that was reviewed. */
  readonly state: 'original' | 'draft' | 'machine' | 'translated' | 'reviewed'
  readonly made: MadeRecord
  /** RFC 3339 moment. */
  readonly published: string
  readonly updated: string
  readonly summary: string
  readonly tags: readonly string[]
  /** Who wrote the original. */
  readonly authors: readonly PersonRecord[]
  readonly translators: readonly PersonRecord[]
  readonly reviewers: readonly PersonRecord[]
  readonly editors: readonly PersonRecord[]
  /** Null for a text of the site's own. */
  readonly original: OriginalRecord | null
  readonly license: LicenseView | null
  /** The other editions that have a page. */
  readonly sisters: readonly SisterRecord[]
}

/** An article in a feed. */
export interface FeedEntry extends EditionRecord {
  /** Who is to be credited with the text: the original's authors, else its outlet; empty for a text of the site's own. */
  readonly creators: readonly PersonRecord[]
  /** Null in feeds of summaries. */
  readonly body: BodyView | null
}

/** A feed, whatever its format. */
export interface FeedFileView {
  readonly id: string
  readonly self: string
  readonly home: string
  /** Language of its own texts. */
  readonly lang: string
  /** True when its entries are in several languages. */
  readonly isMixed: boolean
  readonly title: string
  readonly description: string
  /** RFC 3339. */
  readonly updated: string
  readonly author: PersonRecord
  readonly generator: string
  readonly entries: readonly FeedEntry[]
}

/** A page in the sitemap. */
export interface SitemapEntry {
  readonly url: string
  /** RFC 3339; empty when not known. */
  readonly modified: string
  readonly alternates: readonly AlternateView[]
}

/** The sitemap (sitemaps.org protocol 0.9). */
export interface SitemapView {
  readonly entries: readonly SitemapEntry[]
}

/** An index of sitemaps (sitemaps.org protocol 0.9). */
export interface SitemapIndexView {
  /** `modified` as in a sitemap's own entries. */
  readonly sitemaps: readonly Omit<SitemapEntry, 'alternates'>[]
}

/** An article in the news sitemap. */
export interface NewsEntry {
  readonly url: string
  /** Name of the publication. */
  readonly publication: string
  /** ISO 639 code, or `zh-cn` or `zh-tw`. */
  readonly language: string
  /** RFC 3339 day or moment. */
  readonly published: string
  readonly title: string
}

/** The news sitemap (Google's extension 0.9). */
export interface NewsView {
  readonly entries: readonly NewsEntry[]
}

/** An article as Markdown. */
export interface MarkdownView {
  readonly record: EditionRecord
  readonly publisher: PersonRecord
  /** Its file, below the site's root. */
  readonly path: string
  /** Addresses of what its links lead to, each with the target as it is written, decoded. */
  readonly urls: readonly (readonly [target: string, url: string])[]
}

/** An article in the file of all of them. */
export interface ArticleRecord extends EditionRecord {
  /** Address of its text as Markdown; empty when there is none. */
  readonly markdown: string
}

/** The records of all articles. */
export interface ArticlesView {
  readonly generator: string
  readonly title: string
  readonly description: string
  readonly url: string
  /** The default language. */
  readonly lang: string
  readonly publisher: PersonRecord
  readonly languages: readonly {readonly lang: string; readonly name: string; readonly url: string}[]
  readonly articles: readonly ArticleRecord[]
}

/** Links in `llms.txt`. */
export interface LlmsSection {
  readonly title: string
  readonly links: readonly {readonly text: string; readonly url: string; readonly note: string}[]
}

/** A language of the site in `llms.txt` (llmstxt.org). */
export interface LlmsView {
  readonly title: string
  readonly description: string
  readonly sections: readonly LlmsSection[]
}

/** Views of what is not HTML. */
export interface DataViews {
  /** RFC 4287. */
  readonly atom: FeedFileView
  /** RSS 2.0. */
  readonly rss: FeedFileView
  /** JSON Feed 1.1. */
  readonly json: FeedFileView
  readonly sitemap: SitemapView
  readonly lines: {readonly lines: readonly string[]}
  readonly sitemapIndex: SitemapIndexView
  readonly news: NewsView
  readonly markdown: MarkdownView
  readonly articles: ArticlesView
  readonly llms: LlmsView
  readonly robots: {readonly sitemaps: readonly string[]}
}
