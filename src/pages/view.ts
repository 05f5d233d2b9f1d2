/**
 * The views: all that a template can see. Each page is one template and one view; `templates/README.md` is made from
 * this file, and every template is checked against it before anything is rendered.
 */

/** Text in a known language, for elements that need `lang` and `dir`. */
export interface TextView {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** A link inside the site or out of it. */
export interface LinkView {
  readonly href: string
  readonly text: string
}

/** A date, for `<time>`. */
export interface DateView {
  /** Machine form: `2026-11-20` or `2026-11-20T09:30:00+03:00`. */
  readonly datetime: string
  /** The date as the page's language writes it. */
  readonly text: string
}

/** A piece of a sentence such as the credit line: plain text, or a name that may link somewhere. */
export interface PhraseView {
  readonly text: string
  /** Where it links; empty for plain text. */
  readonly href: string
  /** Language of a name, empty when it is the page's. */
  readonly lang: string
  /** True for a name of a person or outlet, which wants `<bdi>`. */
  readonly isName: boolean
}

/** A tag, outlet or person, as a link to its page. */
export interface TermLinkView {
  readonly name: string
  readonly href: string
}

/** A tag, outlet or person in the list of all of them. */
export interface CountedTermView extends TermLinkView {
  /** How many articles in the page's language it has. */
  readonly count: number
}

/** An image with what it needs to be laid out and credited. */
export interface ImageView {
  readonly src: string
  /** Empty when the image is decoration. */
  readonly alt: string
  /** Who made the image; empty when not said. */
  readonly credit: string
  /** Pixels; 0 when not known (a remote image). */
  readonly width: number
  /** Pixels; 0 when not known (a remote image). */
  readonly height: number
  /** Terms on which it is shown; null when not said. */
  readonly license: LicenseView | null
  /** The image in other formats and widths, for `<picture>`; empty when there are none. */
  readonly sources: readonly ImageSourceView[]
}

/** An image in one format. */
export interface ImageSourceView {
  /** MIME type. */
  readonly type: string
  /** Addresses with their widths. */
  readonly srcset: string
}

/** The image that links to a page are shown with. */
export interface ShareImageView {
  /** Absolute address. */
  readonly src: string
  readonly alt: string
  /** Pixels; 0 when not known (a remote image). */
  readonly width: number
  /** Pixels; 0 when not known (a remote image). */
  readonly height: number
  /** MIME type; empty when not known. */
  readonly type: string
}

/** A language of the site. */
export interface LanguageView {
  /** BCP 47 tag. */
  readonly tag: string
  /** The language's name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
}

/** One language in a switcher. */
export interface LanguageLinkView extends LanguageView {
  readonly href: string
  readonly isCurrent: boolean
}

/** One language in which a page is to be had, offered to readers who prefer it. */
export interface LanguageOfferView extends LanguageLinkView {
  /** The offer, in that language: “Read this in English”. */
  readonly offer: string
  /** What declines it, in that language. */
  readonly decline: string
}

/** A feed that a page offers. */
export interface FeedView {
  readonly href: string
  readonly title: string
  /** MIME type. */
  readonly type: string
}

/** One entry of the site's navigation. */
export interface NavigationView {
  readonly text: string
  readonly href: string
  readonly isCurrent: boolean
}

/** The site, the same on every page of one language. */
export interface SiteView {
  readonly title: string
  readonly description: string
  /** Address of the language's home page. */
  readonly home: string
  /** Sections of the site in the page's language, and plain pages. */
  readonly navigation: readonly NavigationView[]
  /** Home pages in every language of the site. */
  readonly languages: readonly LanguageLinkView[]
  /** Address of an asset of the theme, by file name: `it.site.assets['style.css']`. */
  readonly assets: Readonly<Record<string, string>>
  readonly publisher: PublisherView
  /** The configuration's `theme`, as written. */
  readonly theme: Readonly<Record<string, unknown>>
  /** Name and version of the generator. */
  readonly generator: string
}

/** Who publishes the site. */
export interface PublisherView {
  readonly name: string
  /** Empty when not said. */
  readonly url: string
}

/** What the head and the frame of every page need. */
export interface PageView {
  /** Name of the template. */
  readonly template: string
  /** Title of the page alone, without the site's. */
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Absolute address; empty when the page has none (404). */
  readonly canonical: string
  /** The same page in every language it exists in, itself included, for search engines; empty when it exists once. */
  readonly alternates: readonly AlternateView[]
  /** The switcher: the same page in every language it exists in; the home pages where a page has no language versions. */
  readonly languages: readonly LanguageOfferView[]
  /** Languages of the site in which the page does not exist. */
  readonly missingLanguages: readonly LanguageView[]
  readonly share: ShareView
  /** What the page is, for machines (schema.org as JSON-LD), escaped for a script element; empty when there is nothing to tell. Print it with `<%~ %>`. */
  readonly structuredData: string
  readonly feeds: readonly FeedView[]
  /** Address of the page's text as Markdown; empty when there is none. */
  readonly markdown: string
  /** Value of `<meta name="ai-disclosure">` (W3C community draft); empty when there is to be none. */
  readonly disclosure: TranslationView['disclosure']
  /** False for pages that search engines should leave out. */
  readonly isIndexed: boolean
  /** The way here from the home page, the page itself left out. */
  readonly breadcrumbs: readonly LinkView[]
}

/** What other sites show of a page that is shared on them (Open Graph protocol). */
export interface ShareView {
  readonly type: 'article' | 'profile' | 'website'
  /** Language with country: `en_US`. */
  readonly locale: string
  /** Those of the page's other language versions. */
  readonly otherLocales: readonly string[]
  /** Null when the page has none. */
  readonly image: ShareImageView | null
  /** RFC 3339; empty when the page is no article. */
  readonly published: string
  /** RFC 3339; empty when it was not changed after it was published. */
  readonly modified: string
}

/** A language version of a page. */
export interface AlternateView {
  /** BCP 47 tag, or `x-default`. */
  readonly hreflang: string
  /** Absolute address. */
  readonly href: string
}

/** An article as lists show it. */
export interface CardView {
  readonly href: string
  readonly title: string
  readonly excerpt: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly date: DateView
  /** Who first published it; null for a text of the site's own. */
  readonly outlet: TermLinkView | null
  readonly translators: readonly TermLinkView[]
  readonly readingTime: string
  readonly image: ImageView | null
  readonly isDraft: boolean
}

/** A related article, with the reason why. */
export interface RelatedView {
  readonly card: CardView
  /** For example “same outlet; both about ISS, Roscosmos”. */
  readonly reason: string
}

/** Another edition of the same work. */
export interface EditionLinkView {
  readonly href: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The language's name in itself. */
  readonly language: string
  /** The edition's title. */
  readonly title: string
  readonly isOriginal: boolean
  readonly isCurrent: boolean
}

/** A heading of the text. */
export interface OutlineView {
  readonly href: string
  readonly text: string
  /** 2 to 6. */
  readonly depth: number
}

/** The rendered text of a document. Print it with `<%~ it.html(it.article.body) %>`. */
export interface BodyView {
  /** Digest of the document it stands for. */
  readonly document: string
  /** What only the site knows, in the order in which the text needs it: addresses, sizes of images, labels. */
  readonly fills: readonly string[]
  /** Blocks that are behind the original, by their place in the text from 0 on: each is marked by an attribute `data-stale`. */
  readonly stale: readonly number[]
  /** Whether each block says which one it is, by `data-block`. */
  readonly isMarked: boolean
}

/** A translation and its original. Put them side by side with `it.pairs(it.texts)`. */
export interface TextsView {
  readonly translation: BodyView
  readonly original: BodyView
}

/** A text of a bilingual page: where it comes from. */
export interface SideView {
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The language in the words of the page's language. */
  readonly language: string
  /** Its page, or its address outside the site; empty when it has none. */
  readonly href: string
  /** Who wrote it. */
  readonly authors: readonly string[]
}

/** Where the original of an article can be read beside it. */
export interface ParallelLinkView {
  readonly href: string
  /** Language of the original, BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The language in the words of the page's language. */
  readonly language: string
}

/** The original of a translation. */
export interface OriginalView {
  /** Title of the original; null when the record has none. */
  readonly title: TextView | null
  /** Address of the original; empty when not known. */
  readonly href: string
  /** The original's language in the words of the page's language; empty when not known. */
  readonly language: string
  readonly lang: string
  readonly authors: readonly string[]
  readonly date: DateView | null
}

/** The licence of the text. */
export interface LicenseView {
  readonly text: string
  /** Empty when not known. */
  readonly href: string
}

/** How the text of an edition was made. */
export interface TranslationView {
  /** Empty when it is not said. */
  readonly method: 'human' | 'machine' | 'machine-edited' | ''
  /** The program that translated; empty when it is not said. */
  readonly tool: string
  /** How far it has come; a review counts for the text that was reviewed. */
  readonly state: 'original' | 'draft' | 'machine' | 'translated' | 'reviewed'
  /** What readers are told of machine text that nobody reviewed; empty for any other. */
  readonly label: string
  /** When it was reviewed; null when that is not said, or when the text has changed since. */
  readonly reviewed: DateView | null
  /** Value of the attribute `ai-disclosure` (W3C community draft); empty when there is to be none. */
  readonly disclosure: 'human-only' | 'ai-assisted' | 'ai-autonomous' | ''
}

/** What readers are told of a translation that is behind its original; changes of looks alone don't count. */
export interface FreshnessView {
  /** For example “2 of 31 paragraphs of the original have changed since 3 May 2026”. */
  readonly notice: string
  /** When the translation was up to date. */
  readonly since: DateView
  /** How many blocks of the original have changed. */
  readonly count: number
  /** How many blocks the original has. */
  readonly total: number
  /** How many blocks of the original are not in the translation at all. */
  readonly added: number
  /** Blocks of the translation that are behind, by their place in the text from 0 on. */
  readonly stale: readonly number[]
  /** What to read with care: the beginnings of those blocks, linked. */
  readonly passages: readonly LinkView[]
}

/** Comments under an article. */
export interface CommentsView {
  /** The service that shows them; null when they stand in the page. */
  readonly widget: CommentWidgetView | null
  /** Oldest first. */
  readonly entries: readonly CommentView[]
  /** Names of those who liked or shared the article and said nothing. */
  readonly reactions: readonly string[]
  /** Where other sites send their mentions; empty when they can't. */
  readonly endpoint: string
}

/** What the script of a comment service is told. */
export interface CommentWidgetView {
  readonly provider: 'giscus' | 'isso' | 'remark42' | 'cusdis'
  /** Address of the service, without a slash at its end. */
  readonly host: string
  /** When it is fetched. */
  readonly load: 'scroll' | 'click'
  /** Data attributes by name, without `data-`. */
  readonly attributes: readonly AttributeView[]
}

/** An attribute of an element. */
export interface AttributeView {
  readonly name: string
  readonly value: string
}

/** A comment as plain text. */
export interface CommentView {
  readonly author: string
  /** Page of the author; empty when not known. */
  readonly url: string
  /** Where it was written, when that is elsewhere; else empty. */
  readonly href: string
  /** Null when not known. */
  readonly date: DateView | null
  /** BCP 47 tag; empty when not known. */
  readonly lang: string
  /** `auto` when the language is not known. */
  readonly dir: 'ltr' | 'rtl' | 'auto'
  readonly paragraphs: readonly string[]
}

/** One edition of a work. */
export interface ArticleView {
  readonly headline: string
  /** The deck under the headline; empty when the front matter has none. */
  readonly summary: string
  /** Where it was first published and who translated, edited and reviewed it, as a sentence in pieces. */
  readonly credit: readonly PhraseView[]
  /** Who wrote the original. */
  readonly authors: readonly string[]
  readonly outlet: TermLinkView | null
  readonly translators: readonly TermLinkView[]
  readonly date: DateView
  /** Null when it was not changed after it was published. */
  readonly updated: DateView | null
  /** For example “6 minute read”. */
  readonly readingTime: string
  readonly image: ImageView | null
  readonly body: BodyView
  /** Whether the text has notes of the translator. */
  readonly hasTranslatorNotes: boolean
  /** Headings, when the text is long enough to want them. */
  readonly outline: readonly OutlineView[]
  readonly tags: readonly TermLinkView[]
  /** All editions of the work that have a page, this one included; empty when there is no other. */
  readonly editions: readonly EditionLinkView[]
  readonly isOriginal: boolean
  readonly isDraft: boolean
  readonly translation: TranslationView
  /** Null when the translation is up to date, when nobody knows, and when it is not to be shown. */
  readonly freshness: FreshnessView | null
  readonly original: OriginalView | null
  readonly license: LicenseView | null
  /** Null when the site has no comments. */
  readonly comments: CommentsView | null
  /** The most related articles, best first. */
  readonly related: readonly CardView[]
  /** Address of the page with the whole list; empty when there is nothing related. */
  readonly relatedHref: string
  /** The bilingual page; null when there is none. */
  readonly parallel: ParallelLinkView | null
  /** Unknown fields of the front matter, as written. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** Pages of a list. */
export interface PaginationView {
  readonly current: number
  readonly total: number
  /** Empty on the first page. */
  readonly previous: string
  /** Empty on the last page. */
  readonly next: string
  readonly pages: readonly PageLinkView[]
}

/** One page of a list; a gap in the numbers has an empty address. */
export interface PageLinkView {
  readonly number: number
  readonly href: string
  readonly isCurrent: boolean
  readonly isGap: boolean
}

/** What is told of a tag, an outlet or a person at the top of its page. */
export interface TermView {
  readonly kind: 'tags' | 'sources' | 'translators'
  readonly name: string
  /** Text about it; empty when the data file has none. */
  readonly description: string
  /** Its own address outside the site; empty when not known. */
  readonly url: string
  readonly count: number
}

/** A letter or other group in a list of terms. */
export interface TermGroupView {
  readonly name: string
  readonly terms: readonly CountedTermView[]
}

/** A year of the archive. */
export interface YearView {
  readonly year: string
  readonly cards: readonly CardView[]
}

/** What every template sees. */
export interface FrameView {
  readonly site: SiteView
  readonly page: PageView
}

/** `article.html`: one edition of a work. */
export interface ArticlePageView extends FrameView {
  readonly article: ArticleView
}

/** `related.html`: everything related to an article, best first. */
export interface RelatedPageView extends FrameView {
  readonly article: CardView
  readonly related: readonly RelatedView[]
}

/** `parallel.html`: a translation and its original side by side. */
export interface ParallelPageView extends FrameView {
  readonly article: CardView
  readonly translation: SideView
  readonly original: SideView
  /** Where it was first published and who translated it, as a sentence in pieces. */
  readonly credit: readonly PhraseView[]
  readonly license: LicenseView | null
  /** How the translation was made. */
  readonly made: TranslationView
  /** Null when there is nothing to tell readers. */
  readonly freshness: FreshnessView | null
  readonly texts: TextsView
}

/** `index.html`: the home page of a language and the pages that follow it. */
export interface IndexPageView extends FrameView {
  readonly cards: readonly CardView[]
  readonly pagination: PaginationView
}

/** `terms.html`: all tags, outlets or translators. */
export interface TermsPageView extends FrameView {
  readonly kind: 'tags' | 'sources' | 'translators'
  readonly groups: readonly TermGroupView[]
  readonly pagination: PaginationView
}

/** `term.html`: the articles of one tag, outlet or translator. */
export interface TermPageView extends FrameView {
  readonly term: TermView
  readonly cards: readonly CardView[]
  readonly pagination: PaginationView
}

/** `archive.html`: every article of a language by year. */
export interface ArchivePageView extends FrameView {
  readonly years: readonly YearView[]
}

/** `page.html`: a page outside the lists. */
export interface PlainPageView extends FrameView {
  readonly article: ArticleView
}

/** `not-found.html`: what a host shows for an address that is not there. */
export interface NotFoundPageView extends FrameView {
  readonly cards: readonly CardView[]
}

/** How many editions have come how far. */
export interface StatusCountView {
  /** A language, a person or an outlet. */
  readonly name: string
  readonly missing: number
  readonly draft: number
  readonly machine: number
  readonly translated: number
  readonly reviewed: number
  readonly behind: number
}

/** An edition that waits for somebody. */
export interface StatusRowView {
  readonly title: string
  /** Empty when it has no page. */
  readonly href: string
  readonly lang: string
  /** The name of the language in itself. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  /** What is to be done: `behind`, or how far it has come. */
  readonly state: 'behind' | 'draft' | 'machine' | 'translated'
  /** How many blocks of the original have changed; 0 when it is not behind. */
  readonly count: number
  /** Since when it is behind; null when it is not. */
  readonly since: DateView | null
  readonly translators: readonly string[]
}

/** `status.html`: what is translated, reviewed and behind its original. */
export interface StatusPageView extends FrameView {
  readonly languages: readonly StatusCountView[]
  readonly translators: readonly StatusCountView[]
  readonly outlets: readonly StatusCountView[]
  /** What waits for somebody, the most urgent first. */
  readonly rows: readonly StatusRowView[]
}

/** `redirect.html`: an old address of a page. */
export interface RedirectPageView extends FrameView {
  /** Where the page is. */
  readonly target: LinkView
}

/** Where and in which languages readers search. */
export interface SearchView {
  /** Address of the folder of the index. */
  readonly index: string
  /** Languages that can be searched, the page's own first. */
  readonly languages: readonly LanguageView[]
  /** Lists of all articles, for readers without scripts. */
  readonly lists: readonly LinkView[]
}

/** `search.html`: the search of a language. */
export interface SearchPageView extends FrameView {
  readonly search: SearchView
}

/** The view of each template, by the template's name. */
export interface Views {
  readonly article: ArticlePageView
  readonly related: RelatedPageView
  readonly parallel: ParallelPageView
  readonly index: IndexPageView
  readonly terms: TermsPageView
  readonly term: TermPageView
  readonly archive: ArchivePageView
  readonly search: SearchPageView
  readonly page: PlainPageView
  readonly 'not-found': NotFoundPageView
  readonly redirect: RedirectPageView
  readonly status: StatusPageView
}
