import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Config} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import type {BuildOptions} from './options.ts'
import {sessionFailure} from './session-failure.ts'
import type {Moment, SessionSite, Update} from './session-site.ts'
import {openSessionSite} from './session-site.ts'
import {configFiles, loadSettings} from './settings.ts'
import type {SiteFile} from './site-files.ts'

/** What became of changes. */
export interface Refreshed extends Update {
  /** Everything there is to say, sorted by file and place. */
  readonly messages: readonly Message[]
}

/** A site kept in memory, whose files are made when they are asked for; it writes nothing but its cache. */
export interface Session {
  /** Resolves when the configuration has been read for the first time: with null when it can't be used. */
  readonly begun: Promise<Config | null>
  /**
   * Brings the site up to date with files that may have changed, given by absolute paths; one call follows the other.
   * The page of a single article that was edited can be had before all else: links to it are told of, and waited for.
   */
  readonly refresh: (paths: readonly string[], onEarly?: Moment['onEarly']) => Promise<Refreshed>
  /** Says that another refresh is about to come: the one under way ends as soon as it can, and leaves it the rest. */
  readonly hurry: () => void
  /** Gives a file by its path in the output folder; null when there is none. */
  readonly file: (path: string) => Promise<SiteFile | null>
  /** Null until the configuration could be read for the first time. */
  readonly config: () => Config | null
  /** Files and folders that the site is made from, absolute; those that are not there may come. */
  readonly sources: () => readonly string[]
  /** Loads what the first edit will need. */
  readonly warmUp: () => Promise<void>
  /** Ends at once, also while the site is made. */
  readonly close: () => Promise<void>
}

/** What a session is told. */
export interface SessionOptions extends BuildOptions {
  /** Gives the moment, milliseconds since 1970. */
  readonly clock: () => number
}

/** So many refreshes in a row may be broken off: who writes without a pause still sees all pages in the end. */
const mostBroken = 8

const unchanged: Update = {isChanged: false, edited: [], replaced: []}

/** Opens a session; the site is made by the first refresh. */
export function openSession(options: SessionOptions): Session {
  const configPaths = configFiles(options)
  const ending = new AbortController()
  let site: SessionSite | null = null
  let first: Config | null = null
  let begin: (config: Config | null) => void = () => undefined
  const begun = new Promise<Config | null>((resolve) => (begin = resolve))
  let settings: readonly Message[] = []
  let failure: readonly Message[] = []
  let late: readonly string[] = []
  let isHurried = new AbortController()
  let broken = 0
  let queue: Promise<unknown> = Promise.resolve()

  async function update(paths: readonly string[], onEarly: Moment['onEarly']): Promise<Update> {
    const moment = {now: options.clock(), onEarly, signal: isHurried.signal}
    const isCode = paths.some((path) => site?.config.codeFiles.includes(path))
    const isConfig = isCode || paths.some((path) => configPaths.includes(path))
    if (site !== null && !isConfig) return site.update(paths, moment)
    const {config, messages} = await loadSettings({...options, now: moment.now}, null)
    settings = messages
    first ??= config
    begin(config)
    if (config === null) return unchanged
    if (site === null) await setImmediate()
    if (site !== null && !isCode && isSame(site.config, config)) return site.update(paths, moment)
    const before = site
    site = await openSessionSite(config, options, ending.signal)
    await before?.close()
    return {isChanged: true, edited: [], replaced: []}
  }

  async function refreshed(paths: readonly string[], onEarly: Moment['onEarly']): Promise<Refreshed> {
    late = [...late, ...paths]
    isHurried = new AbortController()
    if (ending.signal.aborted) isHurried.abort()
    const {result, problem} = await update([...new Set(late)], onEarly).then(
      (done) => ({result: done, problem: null}),
      (error: unknown) => ({
        result: unchanged,
        problem: isHurried.signal.aborted ? null : sessionFailure(error)
      })
    )
    begin(null)
    failure = problem === null ? [] : [problem]
    broken = isHurried.signal.aborted ? broken + 1 : 0
    if (problem === null && broken === 0) late = []
    const messages = [...failure, ...settings, ...(site?.messages() ?? [])].toSorted(byPlace)
    return {...result, messages}
  }

  return {
    begun,
    refresh(paths, onEarly = async () => undefined) {
      const next = queue.then(() => refreshed(paths, onEarly))
      queue = next
      return next
    },
    hurry() {
      if (broken < mostBroken) isHurried.abort()
    },
    file: async (path) => (await site?.file(path)) ?? null,
    config: () => site?.config ?? first,
    sources: () => [
      ...configPaths,
      ...(site === null ? [join(options.root, 'content')] : sourcesOf(site.config))
    ],
    async warmUp() {
      await queue
      await site?.warmUp().catch(() => undefined)
    },
    async close() {
      ending.abort()
      isHurried.abort()
      await queue
      await site?.close()
    }
  }
}

function sourcesOf({folders, codeFiles}: Config): readonly string[] {
  return [folders.content, folders.records, ...folders.data, ...folders.templates, ...codeFiles]
}

/** A function may have changed in ways that can't be seen. */
function isSame(left: Config, right: Config): boolean {
  const text = (config: Config): string =>
    JSON.stringify({...config, now: 0}, (_, value) =>
      typeof value === 'function' ? String(Math.random()) : value
    )
  return text(left) === text(right)
}
