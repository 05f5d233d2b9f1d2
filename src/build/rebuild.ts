import {join, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {loadData} from '../content/load-data.ts'
import type {DataResult} from '../content/data.ts'
import {findContent} from '../content/find.ts'
import {loadAssets} from '../content/load-assets.ts'
import {readBody} from '../content/read-body.ts'
import {loadRecords} from '../content/load-records.ts'
import {loadComments} from '../content/load-comments.ts'
import type {CommentFile} from '../content/load-comments.ts'
import type {Survey} from '../content/survey.ts'
import {isSameStamp} from '../content/survey.ts'
import {checkOut} from '../output/check-out.ts'
import type {Output} from '../output/output.ts'
import type {PageLanes} from '../output/render-pages.ts'
import type {Picture} from '../pages/picture.ts'
import type {ShareImage} from '../pages/share-image.ts'
import type {Message} from '../report/message.ts'
import {complete} from '../site/steps.ts'
import {emptyVocabulary} from '../site/vocabulary.ts'
import {loadTheme} from '../templates/theme.ts'
import type {AlignmentCache} from './alignment-cache.ts'
import {blockReader} from './block-reader.ts'
import {bodyFinder} from './bodies.ts'
import {checkTheme} from './check-theme.ts'
import type {TemplateCheck} from './check-theme.ts'
import {isDoubtful} from './doubtful.ts'
import {documentSettings} from './document-key.ts'
import {loadDocuments} from './documents.ts'
import type {Documents} from './documents.ts'
import type {MadeSite} from './make-site.ts'
import {makeSite} from './make-site.ts'
import type {MediaFile} from '../media/media-file.ts'
import type {MediaTask} from './media.ts'
import {makeMedia} from './media.ts'
import type {Memory} from './memory.ts'
import type {BuildOptions} from './options.ts'
import {makeOutputs} from './outputs.ts'
import type {OutputTools} from './outputs.ts'
import {bodyHtml} from './record.ts'
import {makeRenderers} from './renderers.ts'
import {pageTaskRenderer} from './page-task-renderer.ts'
import type {StandingCache} from './standing-cache.ts'
import {findStandings} from './standings.ts'
import type {Store} from './store.ts'
import type {Stopwatch} from './stopwatch.ts'

/** What a build starts from. */
export interface Start {
  readonly options: BuildOptions
  readonly config: Config
  readonly memory: Memory | null
  readonly stamps: Survey
  readonly store: Store
  readonly standings: StandingCache
  readonly alignments: AlignmentCache
  readonly watch: Stopwatch
  readonly media: MediaTask
}

/** A site made in memory, up to the point where files are written. */
export interface Rebuilt {
  readonly made: MadeSite
  readonly documents: Documents
  readonly templates: TemplateCheck
  readonly data: DataResult
  readonly comments: readonly CommentFile[]
  /** Images and share images. */
  readonly media: readonly MediaFile[]
  readonly outputs: Iterable<Output>
  readonly tools: OutputTools
  readonly pageLanes: PageLanes
  readonly messages: readonly Message[]
  /** How many images and share images were made. */
  readonly derived: number
  /** Lets threads go. */
  readonly end: () => Promise<void>
}

/** Says the whole sentence but its last word: from the content to the outputs. */
export async function rebuild(start: Start): Promise<Rebuilt> {
  const {options, config, memory, stamps, store, standings, watch} = start
  const {folders} = config
  const found = await findContent(folders.content, folders.root, config.activeFiles)
  const {theme, messages: themeMessages} = await loadTheme({
    root: folders.root,
    folders: folders.templates,
    language: config.language
  })
  const settings = documentSettings(config)
  const renderers = makeRenderers(
    threadsFor(options, config),
    {
      config,
      theme,
      folder: store.folder,
      build: store.build,
      settings,
      notesRemoteImages: start.media === 'check'
    },
    store.reader
  )
  const data = isSameData(folders, stamps, memory) ? memory.data : await loadData(folders.data, folders.root)
  const assets = await loadAssets(found.assets, config, memory?.assets ?? [])
  const comments = await loadComments(found.comments, config, memory?.comments ?? [])
  watch.lap('reading')
  const documents = await loadDocuments(found.articles, {
    folder: folders.content,
    stamps,
    memory,
    store,
    settings,
    fileLanes: renderers.fileLanes,
    onProgress: (done, total) => options.onProgress('Rendering', done, total)
  })
  watch.lap('documents')
  const {byPath, messages: recordMessages} = await findStandings(documents.entries, {
    records: loadRecords(folders.records, folders.root),
    cache: standings,
    blocks: blockReader({config, reader: store.reader, bodies: documents.bodies})
  })
  watch.lap('freshness')
  const templates = await checkTheme(theme, memory)
  const before = [
    ...found.messages,
    ...data.messages,
    ...comments.flatMap(({messages}) => messages),
    ...themeMessages,
    ...templates.messages,
    ...documents.messages,
    ...recordMessages,
    ...checkOut(folders)
  ]
  const shown = {pictures: new Map<string, Picture>(), shareImages: new Map<string, ShareImage>()}
  const site = makeSite(config, {
    material: {
      entries: documents.entries,
      assets,
      comments,
      data: data.data,
      standings: byPath,
      vocabulary: emptyVocabulary()
    },
    theme,
    excluded: new Set(),
    ...shown
  })
  const made = complete(site)
  watch.lap('site')
  const media = await makeMedia(made.context, {...start, ...shown})
  const bodies = bodyFinder({
    config,
    documents,
    store,
    renderFiles: async (names) =>
      (await Promise.all(renderers.fileLanes(1).map((render) => render(names)))).flat()
  })
  const tools: OutputTools = {
    context: made.context,
    theme,
    media: media.files,
    texts: {
      html: (body) => bodyHtml(store.reader, documents.bodies, body),
      markdown: (path) => readBody(join(folders.root, path))
    },
    prepare: async (wanted) => void (await bodies(wanted))
  }
  return {
    made,
    documents,
    templates,
    data,
    comments,
    media: media.files,
    outputs: makeOutputs(made.pages, tools),
    tools,
    pageLanes: (count) =>
      renderers
        .pageLanes(count)
        .map((render) => pageTaskRenderer(render, {bodies, alignments: start.alignments})),
    messages: [...before, ...made.messages, ...media.messages],
    derived: media.made,
    async end() {
      media.end()
      await renderers.end()
    }
  }
}

function isSameData({data}: Config['folders'], stamps: Survey, memory: Memory | null): memory is Memory {
  if (memory === null) return false
  const isData = (file: string): boolean => data.some((folder) => file.startsWith(folder + sep))
  const before = Object.keys(memory.stamps).filter(isData)
  const now = [...stamps.keys()].filter(isData)
  return (
    before.length === now.length &&
    now.every(
      (file) =>
        isSameStamp(memory.stamps[file], stamps.get(file)) && !isDoubtful(stamps.get(file), memory.began)
    )
  )
}

/** A function can't be sent to a thread. */
export function threadsFor({threads}: BuildOptions, {markdown}: Config): number {
  const hasFunction = [...markdown.remarkPlugins, ...markdown.rehypePlugins]
    .flat()
    .some((part) => typeof part === 'function')
  return hasFunction ? 1 : threads
}
