import type {Refreshed, SessionOptions} from '../build/session.ts'
import {openSession} from '../build/session.ts'
import type {Message} from '../report/message.ts'
import {devHandler} from './dev-handler.ts'
import {devSite} from './dev-site.ts'
import {eventStream} from './event-stream.ts'
import {startServer} from './http-server.ts'
import {siteNews} from './news.ts'
import {ownEndpoints} from './own-endpoints.ts'
import {passing} from './passing.ts'
import {shownFiles} from './shown-files.ts'
import {siteHandler} from './site-handler.ts'
import type {State} from './state.ts'
import type {FileWatcher} from './file-watcher.ts'
import {watchFiles} from './watch.ts'

/** What is served while it is written. */
export interface DevOptions {
  readonly site: SessionOptions
  readonly host: string
  /** The next free one is taken when it isn't. */
  readonly port: number
  /** True to have the browser go to the article that was edited. */
  readonly followsEdits: boolean
  /** Opens a file in the editor: `PATH:LINE:COLUMN`. */
  readonly openEditor: (place: string) => Promise<void>
  /** Is told once the site is made, and whenever the site or its problems have changed. */
  readonly onChange: (change: Refreshed) => void
}

/** A site that is served while it is written. */
export interface DevServer {
  readonly port: number
  /** Resolves with the path of the front page: what was shown the last time is shown from now on. */
  readonly begun: Promise<string>
  /** Resolves when the site is made for the first time. */
  readonly ready: Promise<void>
  /** Ends at once, leaving nothing behind. */
  readonly close: () => Promise<void>
}

/** For so many milliseconds a browser may think about whether it shows the page that was edited. */
const patience = 100

/** After so many milliseconds the first page has been shown. */
const calm = 800

/**
 * Serves a site from memory, and tells browsers of every change. Until it is made, files are answered with as they were last
 * shown, and brought up to date then; requests for others are kept waiting.
 */
export async function dev(options: DevOptions): Promise<DevServer> {
  const {host, site: settings} = options
  const {root} = settings
  const session = openSession(settings)
  const stream = eventStream<State>()
  const watching: Message[] = []
  const shown = shownFiles()
  const begun = session.begun.then((config) => {
    if (config !== null && settings.cache) shown.load(config.folders.state)
    return config?.basePath ?? '/'
  })
  const made = session.refresh([])
  const site = devSite({session, made, shown, onProblem: () => news.repeat()})
  const news = siteNews({
    root,
    followsEdits: options.followsEdits,
    others: () => [...watching, ...site.problems()],
    tellBrowsers: stream.send,
    tellPeople: options.onChange
  })
  const asking = passing(siteHandler({session, site, version: () => news.version()}))
  let watch: FileWatcher | null = null
  let isClosed = false

  async function refresh(files: readonly string[]): Promise<void> {
    await take(await session.refresh(files, tellEarly))
  }

  async function take(change: Refreshed): Promise<void> {
    if (isClosed) return
    if (change.isChanged) await site.renew(change.messages)
    news.report(change)
    watch?.add(session.sources())
  }

  /** A browser that shows the article gets it before the rest of the site is made. */
  async function tellEarly(edited: readonly string[]): Promise<void> {
    if (isClosed || !stream.isHeard()) return
    news.hurry(edited)
    await asking.next(patience)
  }

  function startWatch(): void {
    const folders = session.config()?.folders
    watch = watchFiles({
      paths: session.sources(),
      ignored: folders ? [folders.out, folders.state] : [],
      onChange: refresh,
      onMore: session.hurry,
      onProblem(problem) {
        watching.push(problem)
        news.repeat()
      }
    })
  }

  async function end(): Promise<void> {
    isClosed = true
    const state = session.config()?.folders.state
    if (state !== undefined && settings.cache) shown.save(state)
    await Promise.all([watch?.close(), session.close()])
  }

  const ready = made.then(take).then(() => {
    if (!isClosed) startWatch()
    setTimeout(() => void (isClosed || session.warmUp()), calm).unref()
  })
  const handle = devHandler({
    host,
    own: ownEndpoints({host, root, stream, state: news.state, openEditor: options.openEditor}),
    site: asking.handle,
    begun
  })
  const server = await startServer(options, handle).catch(async (error: unknown) => {
    await end()
    throw error
  })
  return {
    port: server.port,
    begun,
    ready,
    close: async () => void (await Promise.all([server.close(), end()]))
  }
}
