import type {AlternateView, BodyView} from './view.ts'

/** A person or organization in a feed. */
export interface AtomPerson {
  readonly name: string
  /** Empty when not known. */
  readonly uri: string
}

/** An article in a feed. */
export interface AtomEntry {
  readonly url: string
  readonly title: string
  readonly lang: string
  /** RFC 3339. */
  readonly published: string
  readonly updated: string
  readonly authors: readonly AtomPerson[]
  readonly contributors: readonly AtomPerson[]
  readonly categories: readonly string[]
  readonly summary: string
  /** Null in feeds of summaries. */
  readonly body: BodyView | null
  /** The original, outside the site; null when it has no known address. */
  readonly via: {readonly href: string; readonly lang: string; readonly title: string} | null
  /** Sister editions. */
  readonly alternates: readonly {readonly href: string; readonly lang: string; readonly title: string}[]
  readonly rights: string
}

/** A feed (RFC 4287). */
export interface AtomView {
  readonly id: string
  readonly self: string
  readonly home: string
  readonly lang: string
  readonly title: string
  readonly subtitle: string
  readonly updated: string
  readonly author: AtomPerson
  readonly generator: string
  readonly entries: readonly AtomEntry[]
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

/** Views of what is not HTML. */
export interface DataViews {
  readonly atom: AtomView
  readonly sitemap: SitemapView
  readonly lines: {readonly lines: readonly string[]}
  readonly robots: {readonly sitemap: string}
}
