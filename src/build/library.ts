import {join, relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Survey} from '../content/survey.ts'
import type {Entry} from '../site/entry.ts'
import type {Theme} from '../templates/theme.ts'
import type {FindBodies} from './bodies.ts'
import {bodyFinder} from './bodies.ts'
import {documentSettings} from './document-key.ts'
import type {Documents} from './documents.ts'
import {loadDocuments} from './documents.ts'
import type {Memory} from './memory.ts'
import type {BuildOptions} from './options.ts'
import type {PackReader} from './pack.ts'
import {threadsFor} from './rebuild.ts'
import {makeRenderers} from './renderers.ts'
import {sessionRenderers} from './session-renderers.ts'
import {emptyShelf} from './shelf.ts'
import {openStore, temporaryStore} from './store.ts'

/** The documents of a site, kept between changes; files are named below the content folder. */
export interface Library {
  /** Reads files; gives the paths of those whose text has changed. */
  readonly update: (names: readonly string[]) => Promise<readonly string[]>
  /** Lets go of all files but these; says whether there were any. */
  readonly keepOnly: (names: readonly string[]) => boolean
  /** Gives the document of a file by its path; null when it has none. */
  readonly entry: (path: string) => Entry | null
  /** Gives all documents, those of files that are broken now as they last were. */
  readonly documents: () => Documents
  readonly bodies: FindBodies
  readonly reader: PackReader
  /** Loads and tries what reading a file takes, so that the first edit has not to wait for it. */
  readonly warmUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What documents are made with. */
export interface LibraryOptions {
  readonly config: Config
  readonly theme: Theme
  readonly options: BuildOptions
  /** The files that it begins with. */
  readonly names: readonly string[]
  readonly stamps: Survey
  /** What an earlier session or build left; null when it left nothing. */
  readonly memory: Memory | null
  /** Ends the reading of many files. */
  readonly signal: AbortSignal
}

/** From so many files on threads are at work, which are not needed again. */
const manyFiles = 48

/** Opens a library and reads the files that it begins with. */
export async function openLibrary(given: LibraryOptions): Promise<Library> {
  const {config, theme, options, names: first, stamps, memory, signal} = given
  const {root, content: folder, state} = config.folders
  const settings = documentSettings(config)
  const store = options.cache ? openStore(join(state, 'cache', 'documents')) : temporaryStore()
  const data = {config, theme, folder: store.folder, build: store.build, settings, notesRemoteImages: false}
  const hire = (): ReturnType<typeof makeRenderers> =>
    makeRenderers(threadsFor(options, config), data, store.reader)
  const {renderFiles, fileLanes, renew, end} = sessionRenderers(hire, signal)
  const {put, keepOnly, entry, documents} = emptyShelf(root)
  const pathOf = (name: string): string => relative(root, join(folder, name)).split(sep).join('/')
  const onProgress = (done: number, total: number): void => options.onProgress('Rendering', done, total)

  async function read(
    names: readonly string[],
    known: Pick<LibraryOptions, 'stamps' | 'memory'>
  ): Promise<readonly string[]> {
    const reading = loadDocuments(names, {...known, folder, store, settings, fileLanes, onProgress})
    const isMany = names.length >= manyFiles
    await reading.then(() => (isMany ? renew() : undefined), renew)
    return put(names.map(pathOf), await reading)
  }

  async function close(): Promise<void> {
    await end()
    store.close()
  }

  await read(first, {stamps, memory}).catch(async (error: unknown) => {
    await close().catch(() => undefined)
    throw error
  })
  return {
    entry,
    documents,
    reader: store.reader,
    keepOnly: (names) => keepOnly(names.map(pathOf)),
    bodies: (wanted) => bodyFinder({config, documents: documents(), store, renderFiles})(wanted),
    update: (names) => read(names, {stamps: new Map(), memory: null}),
    warmUp: async () => void (await renderFiles(first.slice(0, 1))),
    close
  }
}
