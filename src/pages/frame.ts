import type {Address} from '../content/address.ts'
import {directionOf} from '../config/language.ts'
import {siteText} from '../config/site-text.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {absolute, hrefIn, urlIn} from './context.ts'
import {feedLinks} from './feed-links.ts'
import {languageFeed} from './feed-list.ts'
import {homeLinks} from './home-links.ts'
import {alternates} from './alternates.ts'
import {hasSearch} from './has-search.ts'
import {listAddress} from './list-address.ts'
import {memo} from '../site/memo.ts'
import type {Metadata} from './metadata.ts'
import {breadcrumbThings} from './schema/breadcrumbs.ts'
import {graphText} from './schema/graph-text.ts'
import {share} from './share.ts'
import {switcher} from './switcher.ts'
import type {Version} from './version.ts'
import type {FeedView, FrameView, LinkView, NavigationView, SiteView, Views} from './view.ts'

/** What a page says of itself; the rest of its frame is the same for all. */
export interface FrameOptions {
  readonly template: keyof Views
  readonly lang: string
  readonly title: string
  readonly description: string
  /** Null for a page without an address of its own (404). */
  readonly address: Address | null
  /** The page in all its languages, itself included; empty for a page that is not one thing in several languages. */
  readonly versions: readonly Version[]
  readonly breadcrumbs: readonly LinkView[]
  readonly isIndexed: boolean
  readonly metadata: Metadata
}

/** Gives the site and the page as every template sees them. */
export function frame(context: PageContext, options: FrameOptions): FrameView {
  const {lang, address, versions, metadata, ...page} = options
  const url = address === null ? '' : urlIn(context, address)
  return {
    site: siteView(context, options),
    page: {
      ...page,
      ...switcher(context, lang, versions),
      lang,
      dir: directionOf(lang),
      canonical: metadata.canonical || url,
      alternates: metadata.canonical === '' ? alternates(context, versions) : [],
      share: share(metadata, {lang, versions}),
      structuredData: graphText([...metadata.things, ...breadcrumbThings(trail(context, options))]),
      feeds: feeds(context, lang),
      markdown: '',
      disclosure: metadata.disclosure
    }
  }
}

/** The way to a page that search engines may show. */
function trail(context: PageContext, {breadcrumbs, title, isIndexed}: FrameOptions): readonly LinkView[] {
  if (!isIndexed || breadcrumbs.length === 0) return []
  return [
    ...breadcrumbs.map(({href, text}) => ({href: absolute(context, href), text})),
    {href: '', text: title}
  ]
}

/** Pages of one section share one view of the site. */
function siteView(context: PageContext, options: FrameOptions): SiteView {
  const {lang, address} = options
  const [current = ''] = (address ?? '')
    .slice(listAddress(context.site.config, {lang, path: [], page: 1}).length)
    .split('/')
  const key = `${lang} ${hasSection(context, lang, current) ? current : ''}`
  return memo(context.siteByKey, key, () => makeSite(context, options))
}

function hasSection(context: PageContext, lang: string, segment: string): boolean {
  return (
    sections.some((section) => section === segment) ||
    pagesIn(context, lang).some(({article}) => article.address.split('/').at(-2) === segment)
  )
}

function makeSite(context: PageContext, options: FrameOptions): SiteView {
  const {lang, address} = options
  const {config} = context.site
  return {
    ...siteText(config, lang),
    home: hrefIn(context, listAddress(config, {lang, path: [], page: 1})),
    navigation: navigation(context, lang, address),
    languages: homeLinks(context, lang),
    assets: Object.fromEntries(
      Object.entries(context.themeAssets).map(([name, asset]) => [name, hrefIn(context, asset)])
    ),
    publisher: {name: config.publisher.name, url: config.publisher.url},
    theme: config.theme,
    generator: context.generator
  }
}

const sections = ['tags', 'sources', 'translators', 'archive', 'search'] as const

function navigation(context: PageContext, lang: string, address: Address | null): readonly NavigationView[] {
  const wording = context.wordingOf(lang)
  const shown = sections.filter((section) => section !== 'search' || hasSearch(context.site))
  const lists = shown.map((section) => ({
    text: wording.text(`section.${section}`),
    address: listAddress(context.site.config, {lang, path: [section], page: 1})
  }))
  const pages = pagesIn(context, lang).map(({article}) => ({
    text: article.matter.title,
    address: article.address
  }))
  return [...lists, ...pages].map(({text, address: own}) => ({
    text,
    href: hrefIn(context, own),
    isCurrent: address?.startsWith(own) ?? false
  }))
}

function pagesIn({site}: PageContext, lang: string): readonly Edition[] {
  return site.languages.find(({tag}) => tag === lang)?.pages ?? []
}

/** One of the language's feeds: its home page offers the others. */
function feeds(context: PageContext, lang: string): readonly FeedView[] {
  const language = context.site.languages.find(({tag}) => tag === lang)
  if (!language) return []
  return feedLinks(context, languageFeed(context, language)).slice(0, 1)
}
