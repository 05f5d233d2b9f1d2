import {byLanguage} from '../config/by-language.ts'
import type {FeedFormat, FeedSettings} from '../config/config.ts'
import {siteText} from '../config/site-text.ts'
import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {Term} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {languageFileAddress, listAddress} from './list-address.ts'
import type {TermPlace} from './term-link.ts'
import {termTitle} from './term-title.ts'

/** A list of articles that has feeds. */
export interface FeedList {
  readonly settings: FeedSettings
  /** Gives where its feed of a format is. */
  readonly addressOf: (format: FeedFormat) => Address
  /** The page that it belongs to. */
  readonly home: Address
  /** Language of its title. */
  readonly lang: string
  /** True when its articles are in several languages. */
  readonly isMixed: boolean
  readonly title: () => string
  /** What a page that offers it calls it. */
  readonly linkTitle: () => string
  readonly description: string
  /** The newest articles, as many as a feed holds. */
  readonly editions: readonly Edition[]
}

/** Names of the files beside the page that a feed belongs to. */
const files = {atom: 'feed.xml', rss: 'rss.xml', json: 'feed.json'} as const satisfies Record<
  FeedFormat,
  string
>

/** Gives the list of a language. */
export function languageFeed(context: PageContext, language: SiteLanguage): FeedList {
  const {config, languages} = context.site
  const {tag: lang, name, editions} = language
  const {title, description} = siteText(config, lang)
  return {
    settings: config.feeds,
    addressOf: (format) => languageFileAddress(config, lang, files[format]),
    home: listAddress(config, {lang, path: [], page: 1}),
    lang,
    isMixed: false,
    title: () => (languages.length === 1 ? title : `${title} · ${name}`),
    linkTitle: () => context.wordingOf(lang).text('feed.title', {site: title}),
    description,
    editions: editions.slice(0, config.feeds.limit)
  }
}

/** Gives the list of all languages together, as a page in one of them offers it; null where there is but one. */
export function combinedFeed(context: PageContext, lang: string): FeedList | null {
  const {config, languages, editions} = context.site
  if (languages.length === 1) return null
  return {
    settings: config.feeds,
    addressOf: (format) => fileAddress('all', files[format]),
    home: listAddress(config, {lang: config.language, path: [], page: 1}),
    lang: config.language,
    isMixed: true,
    title: () => config.title,
    linkTitle: () => context.wordingOf(lang).text('feed.all', {site: siteText(config, lang).title}),
    description: config.description,
    editions: editions.slice(0, config.feeds.limit)
  }
}

/** Gives the list of a tag, an outlet or a translator in a language. */
export function termFeed(context: PageContext, term: Term, place: TermPlace): FeedList {
  const {config} = context.site
  const {kind, lang} = place
  const path = [kind, term.slug]
  return {
    settings: config.feeds.terms,
    addressOf: (format) => languageFileAddress(config, lang, ...path, files[format]),
    home: listAddress(config, {lang, path, page: 1}),
    lang,
    isMixed: false,
    title: () => `${termTitle(context, term, place)} · ${siteText(config, lang).title}`,
    linkTitle: () => termTitle(context, term, place),
    description: byLanguage(term.record?.descriptions ?? {}, lang),
    editions: (term.editionsByLanguage.get(lang) ?? []).slice(0, config.feeds.terms.limit)
  }
}
