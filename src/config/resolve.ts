import {resolve} from 'node:path'
import type {Config, RelatedWeights, ShareImageSettings} from './config.ts'
import {imageSettings} from './image-settings.ts'
import type {Language} from './language.ts'
import {languageOf} from './language.ts'
import {canonicalLanguageTag} from './language-tag.ts'
import type {UserConfig} from './user-config.ts'

/** What the command line decides, over the configuration file. */
export interface Overrides {
  readonly root: string
  /** Folder of the default theme. */
  readonly defaultTemplates: string
  readonly out: string | null
  readonly baseUrl: string | null
  readonly withDrafts: boolean
  readonly withFuture: boolean
  readonly now: number
}

/** Gives the configuration with every field decided; the command line wins over the file. */
export function resolveConfig(user: UserConfig, overrides: Overrides): Config {
  const {root} = overrides
  const content = resolve(root, user.content ?? 'content')
  const url = new URL(overrides.baseUrl ?? user.baseUrl ?? 'https://example.org/')
  const title = user.title ?? 'Translations'
  return {
    folders: {
      root,
      content,
      data: [resolve(root, 'data'), resolve(content, '_data')],
      templates: [overrides.defaultTemplates, resolve(root, user.templates ?? 'templates')],
      out: resolve(root, overrides.out ?? user.out ?? 'dist'),
      state: resolve(root, '.dragoman')
    },
    title,
    description: user.description ?? '',
    origin: url.origin,
    basePath: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
    language: canonicalLanguageTag(user.language ?? 'en'),
    languages: (user.languages ?? []).map((language) => toLanguage(language)),
    originals: user.originals ?? 'parallel',
    publisher: {
      name: user.publisher?.name ?? title,
      url: user.publisher?.url ?? '',
      logo: user.publisher?.logo ?? ''
    },
    pageSize: user.pageSize ?? 20,
    timeZone: user.timeZone ?? 'UTC',
    slugs: user.slugs ?? 'unicode',
    related: {limit: user.related?.limit ?? 6, weights: resolveWeights(user.related?.weights ?? {})},
    feeds: {limit: user.feeds?.limit ?? 20, content: user.feeds?.content ?? 'full'},
    images: imageSettings(user.images),
    shareImages: resolveShareImages(user.shareImages, root),
    markdown: {
      parser: user.markdown?.parser ?? 'auto',
      remarkPlugins: user.markdown?.remarkPlugins ?? [],
      rehypePlugins: user.markdown?.rehypePlugins ?? [],
      highlight: user.markdown?.highlight ?? true
    },
    theme: user.theme ?? {},
    withDrafts: overrides.withDrafts,
    withFuture: overrides.withFuture,
    now: overrides.now
  }
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
  return {tag, name: given.name ?? known.name, direction: given.direction ?? known.direction}
}
