import type {Address} from '../content/address.ts'
import {directionOf} from '../config/language.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {PageContext} from './context.ts'
import {hrefIn, urlIn} from './context.ts'
import {languageFileAddress, listAddress} from './list-address.ts'
import type {
  AlternateView,
  FeedView,
  FrameView,
  LanguageLinkView,
  LinkView,
  NavigationView,
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
  const {config} = context.site
  const home = listAddress(config, {lang, path: [], page: 1})
  return {
    site: {
      title: config.title,
      description: config.description,
      home: hrefIn(context, home),
      navigation: navigation(context, lang, address),
      languages: languages(context, options),
      assets: Object.fromEntries(
        Object.entries(context.themeAssets).map(([name, asset]) => [name, hrefIn(context, asset)])
      ),
      publisher: {name: config.publisher.name, url: config.publisher.url},
      theme: config.theme,
      generator: context.generator
    },
    page: {
      ...page,
      lang,
      dir: directionOf(lang),
      canonical: address === null ? '' : urlIn(context, address),
      feeds: [feed(context, lang)]
    }
  }
}

function navigation(context: PageContext, lang: string, address: Address | null): readonly NavigationView[] {
  const wording = context.wordingOf(lang)
  const sections = (['tags', 'sources', 'translators', 'archive'] as const).map((section) => ({
    text: wording.text(`section.${section}`),
    address: listAddress(context.site.config, {lang, path: [section], page: 1})
  }))
  const pages = (languageOf(context, lang)?.pages ?? []).map(({article}) => ({
    text: article.matter.title,
    address: article.address
  }))
  return [...sections, ...pages].map(({text, address: own}) => ({
    text,
    href: hrefIn(context, own),
    isCurrent: address?.startsWith(own) ?? false
  }))
}

function languageOf({site}: PageContext, lang: string): SiteLanguage | undefined {
  return site.languages.find(({tag}) => tag === lang)
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
