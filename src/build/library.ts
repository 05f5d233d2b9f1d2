import {join, relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Survey} from '../content/survey.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import type {Theme} from '../templates/theme.ts'
import {bodyFinder} from './bodies.ts'
import {documentSettings} from './document-key.ts'
import type {Documents} from './documents.ts'
import {loadDocuments} from './documents.ts'
import type {Memory} from './memory.ts'
import type {BuildOptions} from './options.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {threadsFor} from './rebuild.ts'
import type {Renderers, RenderFiles} from './renderers.ts'
import {makeRenderers} from './renderers.ts'
import {openStore, temporaryStore} from './store.ts'

/** The documents of a site, kept between changes. */
export interface Library {
  /** Reads files, named below the content folder; gives the paths of those whose text has changed. */
  readonly update: (names: readonly string[]) => Promise<readonly string[]>
  /** Lets go of all files but these; says whether there were any. */
  readonly keepOnly: (names: readonly string[]) => boolean
  /** Gives all documents, those of files that are broken now as they last were. */
  readonly documents: () => Documents
  readonly bodies: ReturnType<typeof bodyFinder>
  /** Loads and tries what reading a file takes, so that the first edit has not to wait for it. */
  readonly warmUp: () => Promise<void>
  readonly reader: PackReader
  readonly close: () => Promise<void>
}

/** What documents are made with. */
export interface LibraryOptions {
  readonly config: Config
  readonly theme: Theme
  readonly options: BuildOptions
  /** The files that it begins with, named below the content folder. */
  readonly names: readonly string[]
  readonly stamps: Survey
  /** What an earlier session or build left; null when it left nothing. */
  readonly memory: Memory | null
  /** Ends the reading of many files. */
  readonly signal: AbortSignal
}

/** From so many files on threads are at work, which are not needed again. */
const manyFiles = 48

/** Opens a library and reads the files named. */
export async function openLibrary(given: LibraryOptions): Promise<Library> {
  const {config, theme, options, signal} = given
  const {root, content: folder, state} = config.folders
  const settings = documentSettings(config)
  const store = options.cache ? openStore(join(state, 'cache', 'documents')) : temporaryStore()
  const data = {config, theme, folder: store.folder, build: store.build, settings}
  const hire = (): ReturnType<typeof makeRenderers> =>
    makeRenderers(threadsFor(options, config), data, store.reader)
  let renderers = hire()
  const fileLanes: Renderers['fileLanes'] = (count) =>
    renderers.fileLanes(count).map((render) => async (names) => {
      signal.throwIfAborted()
      return render(names)
    })
  const renderFiles: RenderFiles = async (names) =>
    (await Promise.all(fileLanes(1).map((render) => render(names)))).flat()
  signal.addEventListener('abort', () => void renderers.end().catch(() => undefined))
  const entryByPath = new Map<string, Entry>()
  const digestByPath = new Map<string, string>()
  const messagesByPath = new Map<string, readonly Message[]>()
  const bodies = new Map<string, PackEntry>()
  const pathOf = (name: string): string => relative(root, join(folder, name)).split(sep).join('/')
  const onProgress = (done: number, total: number): void => options.onProgress('Rendering', done, total)

  async function load(
    names: readonly string[],
    known: Pick<LibraryOptions, 'stamps' | 'memory'>
  ): Promise<Documents> {
    let isDone = false
    try {
      const loaded = await loadDocuments(names, {
        ...known,
        folder,
        store,
        settings,
        fileLanes,
        onProgress
      })
      isDone = true
      return loaded
    } finally {
      if (!isDone || names.length >= manyFiles) await change()
    }
  }

  /** After a failure the segment that was written to can't be trusted. */
  async function change(): Promise<void> {
    const before = renderers
    renderers = hire()
    await before.end().catch(() => undefined)
  }

  function documents(): Documents {
    return {
      entries: inOrder(entryByPath),
      bodies,
      get digests() {
        return Object.fromEntries([...digestByPath].map(([path, digest]) => [join(root, path), digest]))
      },
      rendered: 0,
      messages: inOrder(messagesByPath).flat()
    }
  }

  function take(names: readonly string[], loaded: Documents): readonly string[] {
    const paths = names.map(pathOf)
    for (const [digest, place] of loaded.bodies) bodies.set(digest, place)
    for (const entry of loaded.entries) entryByPath.set(entry.article.path, entry)
    for (const path of paths) messagesByPath.set(path, [])
    for (const message of loaded.messages)
      messagesByPath.set(message.path, [...(messagesByPath.get(message.path) ?? []), message])
    return paths.filter((path) => {
      const digest = loaded.digests[join(root, path)] ?? ''
      const isChanged = digest === '' || digestByPath.get(path) !== digest
      digestByPath.set(path, digest)
      return isChanged
    })
  }

  async function close(): Promise<void> {
    await renderers.end().catch(() => undefined)
    store.close()
  }

  try {
    take(given.names, await load(given.names, given))
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
  return {
    reader: store.reader,
    documents,
    bodies: (digests) => bodyFinder({config, documents: documents(), store, renderFiles})(digests),
    warmUp: async () => void (await renderFiles(given.names.slice(0, 1))),
    update: async (names) => take(names, await load(names, {stamps: new Map(), memory: null})),
    keepOnly(names) {
      const paths = new Set(names.map(pathOf))
      const gone = [...digestByPath.keys()].filter((path) => !paths.has(path))
      for (const path of gone) for (const map of [entryByPath, digestByPath, messagesByPath]) map.delete(path)
      return gone.length > 0
    },
    close
  }
}

function inOrder<Value>(byPath: ReadonlyMap<string, Value>): readonly Value[] {
  return [...byPath].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
}
