import {relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {hrefOf, outputPath} from '../content/address.ts'
import type {Stamp} from '../content/survey.ts'
import {earlyPage} from '../pages/early-page.ts'
import type {AnyHtmlPage} from '../pages/page.ts'
import type {Message} from '../report/message.ts'
import type {Vocabulary} from '../site/vocabulary.ts'
import {emptyVocabulary} from '../site/vocabulary.ts'
import {templateRenderer} from '../templates/render.ts'
import type {AlignmentCache} from './alignment-cache.ts'
import {alignmentCache} from './alignment-cache.ts'
import {lazy} from '../pages/lazy.ts'
import {blockReader} from './block-reader.ts'
import {inTurns} from './in-turns.ts'
import type {Library} from './library.ts'
import {openLibrary} from './library.ts'
import type {MadeSite} from './make-site.ts'
import {makeSite} from './make-site.ts'
import type {BuildOptions} from './options.ts'
import {readSessionMemory, writeSessionMemory} from './session-memory.ts'
import type {SessionParts} from './session-parts.ts'
import {readParts, refreshParts} from './session-parts.ts'
import {surveySite} from './survey-site.ts'
import type {ChangedFile} from './settle.ts'
import {settle} from './settle.ts'
import type {SiteFile} from './site-files.ts'
import type {StandingCache} from './standing-cache.ts'
import {memoryStandings, standingCache} from './standing-cache.ts'
import {findStandings} from './standings.ts'
import type {FileTools} from './site-files.ts'
import {pageFile, siteFiles} from './site-files.ts'

/** What changed in a site. */
export interface Update {
  /** False when the site is as it was. */
  readonly isChanged: boolean
  /** Links within the site to the articles that were edited. */
  readonly edited: readonly string[]
  /** Links to files that have other contents now under the same address. */
  readonly replaced: readonly string[]
}

/** A site in memory, as one configuration wants it. */
export interface SessionSite {
  readonly config: Config
  /** Brings it up to date with files that may have changed. */
  readonly update: (files: readonly string[], moment: Moment) => Promise<Update>
  readonly file: (path: string) => Promise<SiteFile | null>
  readonly messages: () => readonly Message[]
  readonly warmUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** When a site is brought up to date, and who wants to know at once. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Is told of an edited article as soon as its own page can be had, and waited for before all else is made. */
  readonly onEarly: (edited: readonly string[]) => Promise<void>
  /** Breaks off the making of all else, with an error; the next update makes up for it. */
  readonly signal: AbortSignal
}

interface Current {
  readonly made: MadeSite
  readonly recordMessages: readonly Message[]
  readonly tools: FileTools
  readonly file: SessionSite['file']
}

/** The site is made once more to warm up when that takes less than a blink. */
const fewArticles = 2000

/** Reads a site into memory. */
export async function openSessionSite(
  config: Config,
  options: BuildOptions,
  signal: AbortSignal
): Promise<SessionSite> {
  const {folders} = config
  const began = Date.now()
  const memory = options.cache ? readSessionMemory(folders.state) : null
  const stamps = new Map<string, Stamp>(surveySite(options, config))
  let parts = await readParts(config, memory)
  const library = await openLibrary({
    config,
    theme: parts.theme.theme,
    options,
    names: parts.found.articles,
    stamps,
    memory,
    signal
  })
  if (options.cache)
    writeSessionMemory({began, options, config, stamps, parts, documents: library.documents()})
  const vocabulary = emptyVocabulary()
  const cache = options.cache ? standingCache(folders.state) : memoryStandings()
  const alignments = alignmentCache(options.cache ? folders.state : null)
  const remake = (now: number, ending: AbortSignal): Promise<Current> =>
    makeCurrent({parts, library, vocabulary, cache, alignments}, {...config, now}, ending)
  let current = await remake(options.now, signal)
  cache.save()
  let isStale = false
  /** True when more has changed than texts of articles. */
  let isOther = false

  return {
    config,
    file: (path) => current.file(path),
    messages: () => [
      ...parts.found.messages,
      ...parts.data.messages,
      ...parts.comments.flatMap(({messages}) => messages),
      ...parts.theme.messages,
      ...library.documents().messages,
      ...current.recordMessages,
      ...current.made.messages
    ],
    async update(files, {now, onEarly, signal: ending}) {
      const changed = await settle(files, stamps)
      const next = await refreshParts(parts, changed, config)
      const names = articlesAmong(changed, next, folders)
      const edited = names.length === 0 ? [] : await library.update(names)
      const isLess = next.found !== parts.found && library.keepOnly(next.found.articles)
      const early = isOther || next !== parts || isLess ? null : editedPage(edited, library, current)
      isOther ||= next !== parts || isLess
      isStale ||= isOther || edited.length > 0
      parts = next
      const isChanged = isStale
      if (early) {
        current = withPage(current, early)
        await onEarly(hrefsOf(edited, current.made))
      }
      if (isStale) current = await remake(now, ending)
      isStale = false
      isOther = false
      for (const {file, after} of changed) {
        if (after === null) stamps.delete(file)
        else stamps.set(file, after)
      }
      return {
        isChanged,
        edited: hrefsOf(edited, current.made),
        replaced: assetsAmong(changed, current.made)
      }
    },
    async warmUp() {
      await library.warmUp()
      if (parts.found.articles.length <= fewArticles) await remake(options.now, signal)
    },
    close: library.close
  }
}

interface Ingredients {
  readonly parts: SessionParts
  readonly library: Library
  readonly vocabulary: Vocabulary
  readonly cache: StandingCache
  readonly alignments: AlignmentCache
}

async function makeCurrent(
  {parts, library, vocabulary, cache, alignments}: Ingredients,
  config: Config,
  signal: AbortSignal
): Promise<Current> {
  const {theme} = parts.theme
  const {bodies, reader} = library
  const {entries, bodies: places} = library.documents()
  const {byPath, messages} = await findStandings(entries, {
    records: parts.records,
    cache,
    blocks: blockReader({config, reader, bodies: places})
  })
  const {assets, comments, data} = parts
  const material = {entries, assets, comments, data: data.data, standings: byPath, vocabulary}
  const site = makeSite(config, {
    material,
    theme,
    excluded: new Set(),
    pictures: new Map(),
    shareImages: new Map()
  })
  const made = await inTurns(site, signal)
  const render = await templateRenderer(theme)
  const tools = {made, theme, render, bodies, reader, alignments}
  return {made, recordMessages: messages, tools, file: siteFiles(tools)}
}

/** Gives the page of the one article that was edited, if that is all. */
function editedPage(
  [path, ...others]: readonly string[],
  library: Library,
  {made: {context}}: Current
): AnyHtmlPage | null {
  const entry = path !== undefined && others.length === 0 ? library.entry(path) : null
  return entry && earlyPage(context, entry)
}

function withPage(current: Current, page: AnyHtmlPage): Current {
  const path = outputPath(page.address)
  const file = lazy(() => pageFile(page, current.tools))
  return {...current, file: (wanted) => (wanted === path ? file() : current.file(wanted))}
}

/** Names below the content folder. */
function articlesAmong(
  changed: readonly ChangedFile[],
  {found}: SessionParts,
  {content}: Config['folders']
): readonly string[] {
  const articles = new Set(found.articles)
  return changed
    .filter(({after}) => after !== null)
    .map(({file}) => relative(content, file).split(sep).join('/'))
    .filter((name) => articles.has(name))
}

function hrefsOf(paths: readonly string[], {context}: MadeSite): readonly string[] {
  const {links, config} = context.site
  return paths.flatMap((path) => {
    const edition = links.editionByPath.get(path.normalize('NFC'))
    return edition && links.isPublished(edition) ? [hrefOf(edition.article.address, config.basePath)] : []
  })
}

function assetsAmong(changed: readonly ChangedFile[], {context}: MadeSite): readonly string[] {
  const {assets, config} = context.site
  const replaced = new Set(
    changed.flatMap(({file, before, after}) => (before === null || after === null ? [] : [file]))
  )
  return assets.filter(({file}) => replaced.has(file)).map(({address}) => hrefOf(address, config.basePath))
}
