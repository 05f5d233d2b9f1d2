import {resolve} from 'node:path'
import {byLanguage} from './by-language.ts'
import {resolveComments} from './comments.ts'
import type {
  Config,
  FeedFormat,
  FeedSettings,
  Host,
  RelatedWeights,
  ShareImageSettings,
  TextByLanguage
} from './config.ts'
import {imageSettings} from './image-settings.ts'
import type {Language} from './language.ts'
import {languageOf} from './language.ts'
import {canonicalLanguageTag} from './language-tag.ts'
import type {UserConfig} from './user-config.ts'

/** What is decided outside of the configuration: by the command line, which wins, and by what there is. */
export interface Overrides {
  readonly root: string
  /** Folder of the default theme. */
  readonly defaultTemplates: string
  readonly out: string | null
  readonly baseUrl: string | null
  readonly withDrafts: boolean
  readonly withFuture: boolean
  /** Files of code that the configuration is made with, absolute. */
  readonly codeFiles: readonly string[]
  readonly now: number
}

/** Gives the configuration with every field decided; the command line wins over the file. */
export function resolveConfig(user: UserConfig, overrides: Overrides): Config {
  const {root} = overrides
  const content = resolve(root, user.content ?? 'content')
  const language = canonicalLanguageTag(user.language ?? 'en')
  const languages = (user.languages ?? []).map(toLanguage)
  const own = languages.find(({tag}) => tag === language)?.baseUrl ?? ''
  const url = new URL(overrides.baseUrl ?? (own || user.baseUrl || 'https://example.org/'))
  const titles = textsByLanguage(user.title)
  const descriptions = textsByLanguage(user.description)
  const title = typeof user.title === 'string' ? user.title : byLanguage(titles, language) || 'Translations'
  return {
    folders: {
      root,
      content,
      data: [resolve(root, 'data'), resolve(content, '_data')],
      templates: [overrides.defaultTemplates, resolve(root, user.templates ?? 'templates')],
      out: resolve(root, overrides.out ?? user.out ?? 'dist'),
      records: resolve(content, '.dragoman'),
      state: resolve(root, '.dragoman')
    },
    title,
    description: typeof user.description === 'string' ? user.description : byLanguage(descriptions, language),
    titles,
    descriptions,
    origin: url.origin,
    basePath: withSlash(url.pathname),
    language,
    languages: overrides.baseUrl === null ? languages : languages.map((known) => ({...known, baseUrl: ''})),
    originals: user.originals ?? 'parallel',
    parallel: user.parallel ?? true,
    publisher: {
      name: user.publisher?.name ?? title,
      url: user.publisher?.url ?? '',
      logo: user.publisher?.logo ?? ''
    },
    translator: user.translator ?? '',
    articleType: user.articleType ?? 'Article',
    pageSize: user.pageSize ?? 20,
    timeZone: user.timeZone ?? 'UTC',
    slugs: user.slugs ?? 'unicode',
    related: {limit: user.related?.limit ?? 6, weights: resolveWeights(user.related?.weights ?? {})},
    feeds: resolveFeeds(user.feeds ?? {}),
    images: imageSettings(user.images),
    shareImages: resolveShareImages(user.shareImages, root),
    sitemap: {news: user.sitemap?.news ?? false},
    agents: {
      markdown: user.agents?.markdown ?? false,
      llms: user.agents?.llms ?? true,
      data: user.agents?.data ?? true
    },
    freshness: {show: user.freshness?.show ?? 'readers'},
    machine: {index: user.machine?.index ?? false, disclosure: user.machine?.disclosure ?? false},
    status: user.status ?? false,
    search: user.search ?? 'auto',
    comments: user.comments ? resolveComments(user.comments) : null,
    markdown: {
      parser: user.markdown?.parser ?? 'auto',
      remarkPlugins: user.markdown?.remarkPlugins ?? [],
      rehypePlugins: user.markdown?.rehypePlugins ?? [],
      highlight: user.markdown?.highlight ?? true
    },
    notes: {patterns: user.notes?.patterns ?? []},
    host: toHost(user.host),
    activeFiles: (user.activeFiles ?? []).map((name) => name.normalize('NFC').replace(/^\.?\//, '')),
    theme: user.theme ?? {},
    withDrafts: overrides.withDrafts,
    withFuture: overrides.withFuture,
    codeFiles: overrides.codeFiles,
    now: overrides.now
  }
}

function textsByLanguage(given: UserConfig['title']): TextByLanguage {
  if (given === undefined || typeof given === 'string') return {}
  return Object.fromEntries(Object.entries(given).map(([tag, text]) => [canonicalLanguageTag(tag), text]))
}

function resolveWeights(given: NonNullable<NonNullable<UserConfig['related']>['weights']>): RelatedWeights {
  return {
    tags: given.tags ?? 1,
    text: given.text ?? 2,
    outlet: given.outlet ?? 0.2,
    author: given.author ?? 0.4,
    series: given.series ?? 1.5,
    time: given.time ?? 0.15
  }
}

function toHost(given: UserConfig['host']): Host {
  if (typeof given === 'object')
    return {name: given.name, contentSecurityPolicy: given.contentSecurityPolicy ?? {}}
  return {name: given ?? 'none', contentSecurityPolicy: {}}
}

function resolveFeeds(given: NonNullable<UserConfig['feeds']>): Config['feeds'] {
  const {limit = 20, content = 'full', formats = feedFormats, terms = true} = given
  return {limit, content, formats, terms: resolveTermFeeds(terms, formats)}
}

/** There are thousands of outlets, translators and tags: theirs are short, link to the text, and have the format that every reader reads. */
function resolveTermFeeds(
  given: NonNullable<NonNullable<UserConfig['feeds']>['terms']>,
  formats: readonly FeedFormat[]
): FeedSettings {
  const terms = given === true ? {} : given === false ? {formats: []} : given
  return {
    limit: terms.limit ?? 10,
    content: terms.content ?? 'summary',
    formats: terms.formats ?? formats.slice(0, 1)
  }
}

const feedFormats = ['atom', 'rss', 'json'] as const

function resolveShareImages(given: UserConfig['shareImages'], root: string): ShareImageSettings | null {
  if (given === undefined || given === false) return null
  const chosen = given === true ? {} : given
  return {
    fonts: Object.fromEntries(
      Object.entries(chosen.fonts ?? {}).map(([script, files]) => [
        script,
        [files].flat().map((file) => resolve(root, file))
      ])
    ),
    color: chosen.color ?? '#0c5a63'
  }
}

function toLanguage(given: NonNullable<UserConfig['languages']>[number]): Language {
  const tag = canonicalLanguageTag(typeof given === 'string' ? given : given.tag)
  const known = languageOf(tag)
  if (typeof given === 'string') return known
  return {
    tag,
    name: given.name ?? known.name,
    direction: given.direction ?? known.direction,
    baseUrl: given.baseUrl === undefined ? '' : withSlash(new URL(given.baseUrl).href)
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
