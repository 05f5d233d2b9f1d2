import type {Address} from '../content/address.ts'
import {directionOf} from '../config/language.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn, urlIn} from './context.ts'
import {languageFileAddress, listAddress} from './list-address.ts'
import {memo} from './memo.ts'
import type {
  AlternateView,
  FeedView,
  FrameView,
  LanguageLinkView,
  LinkView,
  NavigationView,
  SiteView,
  Views
} from './view.ts'

/** What a page says of itself; the rest of its frame is the same for all. */
export interface FrameOptions {
  readonly template: keyof Views
  readonly lang: string
  readonly title: string
  readonly description: string
  /** Null for a page without an address of its own (404). */
  readonly address: Address | null
  readonly alternates: readonly AlternateView[]
  readonly breadcrumbs: readonly LinkView[]
  readonly isIndexed: boolean
}

/** Gives the site and the page as every template sees them. */
export function frame(context: PageContext, options: FrameOptions): FrameView {
  const {lang, address, ...page} = options
  return {
    site: siteView(context, options),
    page: {
      ...page,
      lang,
      dir: directionOf(lang),
      canonical: address === null ? '' : urlIn(context, address),
      feeds: [feed(context, lang)],
      shareImage: null
    }
  }
}

/** Pages of one section that have no version in another language share one view of the site. */
function siteView(context: PageContext, options: FrameOptions): SiteView {
  const {lang, address, alternates} = options
  if (alternates.length > 0) return makeSite(context, options)
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
    title: config.title,
    description: config.description,
    home: hrefIn(context, listAddress(config, {lang, path: [], page: 1})),
    navigation: navigation(context, lang, address),
    languages: languages(context, options),
    assets: Object.fromEntries(
      Object.entries(context.themeAssets).map(([name, asset]) => [name, hrefIn(context, asset)])
    ),
    publisher: {name: config.publisher.name, url: config.publisher.url},
    theme: config.theme,
    generator: context.generator
  }
}

const sections = ['tags', 'sources', 'translators', 'archive'] as const

function navigation(context: PageContext, lang: string, address: Address | null): readonly NavigationView[] {
  const wording = context.wordingOf(lang)
  const lists = sections.map((section) => ({
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

/** The switcher leads to this very page in another language where there is one, else to that language's home page. */
function languages(context: PageContext, {lang, alternates}: FrameOptions): readonly LanguageLinkView[] {
  const {config} = context.site
  return context.site.languages.map(({tag, name, direction}) => {
    const same = alternates.find(({hreflang}) => hreflang === tag)?.href.slice(config.origin.length)
    return {
      tag,
      name,
      dir: direction,
      href: same ?? hrefIn(context, listAddress(config, {lang: tag, path: [], page: 1})),
      isCurrent: tag === lang
    }
  })
}

function feed(context: PageContext, lang: string): FeedView {
  const {config} = context.site
  return {
    href: hrefIn(context, languageFileAddress(config, lang, 'feed.xml')),
    title: context.wordingOf(lang).text('feed.title', {site: config.title}),
    type: 'application/atom+xml'
  }
}
