import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Survey} from '../content/survey.ts'
import {isSameStamp, stampOf} from '../content/survey.ts'
import {isCutOff} from '../output/is-cut-off.ts'
import {isIntact, manifestSeal, readManifest} from '../output/manifest.ts'
import type {Changes} from '../output/write.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import {isDoubtful} from './doubtful.ts'
import {leave} from './leave.ts'
import type {Memory} from './memory.ts'
import {readMemory, writeMemory} from './memory.ts'
import {nextChange} from './next-change.ts'
import {fillOptions} from './fill-options.ts'
import type {BuildOptions, GivenOptions} from './options.ts'
import {programDigest} from './program-digest.ts'
import type {Rebuilt} from './rebuild.ts'
import {loadSettings, optionsText} from './settings.ts'
import {stopwatch} from './stopwatch.ts'
import type {Stopwatch} from './stopwatch.ts'
import {surveySite} from './survey-site.ts'
import {undisturbed} from './undisturbed.ts'

/** What a build did. */
export interface BuildResult extends Changes {
  /** False when errors left the output folder as it was, or `isPartial`. */
  readonly isPublished: boolean
  /** How many articles the site has. */
  readonly articles: number
  /** How many documents were rendered, and not taken from an earlier build. */
  readonly rendered: number
  /** How many images and share images were made, and not taken from an earlier build. */
  readonly derived: number
  /** Milliseconds by phase. */
  readonly phases: Readonly<Record<string, number>>
  /** Everything there is to say, sorted by file and place. */
  readonly messages: readonly Message[]
}

/** Builds a site into its output folder; problems in the content are messages, never exceptions. */
export function build(given: GivenOptions): Promise<BuildResult> {
  const options = fillOptions(given)
  const {root, onWait} = options
  const watch = stopwatch()
  const state = join(root, '.dragoman')
  return undisturbed({
    root,
    state,
    onWait,
    work: () => buildAlone(options, {state, watch}),
    failed: (problem) => unpublished([problem], 0, watch)
  })
}

interface Surroundings {
  readonly state: string
  readonly watch: Stopwatch
}

async function buildAlone(options: BuildOptions, {state, watch}: Surroundings): Promise<BuildResult> {
  const began = Date.now()
  const memory = options.cache ? readMemory(state) : null
  const {config, isMemorable, messages} = await loadSettings(options, memory)
  if (config === null) return unpublished(messages, 0, watch)
  const stamps = surveySite(options, config)
  const same = memory && unchanged({memory, stamps, options, config})
  watch.lap('looking')
  if (same) return {...same, phases: watch.phases}
  const {openStore, temporaryStore} = await import('./store.ts')
  const {rebuild} = await import('./rebuild.ts')
  const {memoryStandings, standingCache} = await import('./standing-cache.ts')
  const store = options.cache ? openStore(join(state, 'cache', 'documents')) : temporaryStore()
  const {alignmentCache} = await import('./alignment-cache.ts')
  const {wantedAlignments} = await import('./wanted-alignments.ts')
  const standings = options.cache ? standingCache(state) : memoryStandings()
  const alignments = alignmentCache(options.cache ? state : null)
  try {
    const rebuilt = await rebuild({
      options,
      config,
      memory,
      stamps,
      store,
      standings,
      alignments,
      watch,
      media: 'make'
    })
    const result = await publish({rebuilt, config, options, messages, watch}).finally(() => rebuilt.end())
    standings.save()
    alignments.save(() => wantedAlignments(rebuilt.made.context.site))
    const problems = leave(() => {
      store.close()
      if (options.cache && result.isPublished)
        writeMemory(state, remembered({began, options, config, stamps, rebuilt, result, isMemorable}))
    })
    return {...result, messages: [...result.messages, ...problems]}
  } catch (error) {
    leave(store.close)
    throw error
  }
}

interface Situation {
  readonly memory: Memory
  readonly stamps: Survey
  readonly options: BuildOptions
  readonly config: Config
}

/** Gives the result of the last build again when there is nothing to do: same files, same options, whole output, none due; a package that was missing may be there now. */
function unchanged({memory, stamps, options, config}: Situation): Omit<BuildResult, 'phases'> | null {
  const isDue = memory.due !== null && options.now >= memory.due
  if (memory.messages.some(({rule}) => rule.startsWith('package/'))) return null
  if (memory.config === null || isDue || options.now < memory.now || memory.options !== optionsText(options))
    return null
  if (options.search && !memory.isIndexed) return null
  const known = Object.keys(memory.stamps)
  if (known.length !== stamps.size) return null
  for (const [file, stamp] of stamps) {
    if (!isSameStamp(memory.stamps[file], stamp) || isDoubtful(stamp, memory.began)) return null
  }
  const {out, state} = config.folders
  if (memory.output !== manifestSeal(state, out) || isCutOff(out)) return null
  const manifest = readManifest(state, out)
  for (const [path, written] of manifest) if (!isIntact(written, stampOf(join(out, path)))) return null
  if (manifest.size === 0) return null
  const {articles, messages} = memory
  return {
    isPublished: true,
    articles,
    rendered: 0,
    derived: 0,
    written: [],
    kept: [...manifest.keys()],
    removed: [],
    isPartial: false,
    messages
  }
}

interface Publishing {
  readonly rebuilt: Rebuilt
  readonly config: Config
  readonly options: BuildOptions
  readonly messages: readonly Message[]
  readonly watch: Stopwatch
}

async function publish({rebuilt, config, options, messages: first, watch}: Publishing): Promise<BuildResult> {
  const before = [...first, ...rebuilt.messages]
  const articles = rebuilt.made.context.site.editions.length
  if (before.some((message) => isFatal(message, options))) return unpublished(before, articles, watch)
  const {searchIndex} = await import('./search-index.ts')
  const index = await searchIndex(rebuilt.tools, {
    isWanted: options.search,
    keepsSame: options.cache,
    onProgress: (done, total) => options.onProgress('Indexing', done, total)
  })
  watch.lap('search')
  const messages = [...before, ...index.messages]
  const {writeOutputs} = await import('../output/write.ts')
  const changes = await writeOutputs([...rebuilt.outputs, ...index.outputs], {
    folders: config.folders,
    pageLanes: rebuilt.pageLanes,
    keepsSame: options.cache,
    atomic: options.atomic,
    onProgress: (done, total) => options.onProgress('Writing', done, total)
  })
  watch.lap('writing')
  return {
    ...changes,
    isPublished: !changes.messages.some(({severity}) => severity === 'error'),
    articles,
    rendered: rebuilt.documents.rendered,
    derived: rebuilt.derived,
    phases: watch.phases,
    messages: [...messages, ...changes.messages].toSorted(byPlace)
  }
}

/** An article with errors can be left out; a broken template or configuration spoils everything. */
function isFatal({severity, path}: Message, {keepGoing}: BuildOptions): boolean {
  return severity === 'error' && !(keepGoing && /\.md$/i.test(path))
}

function unpublished(messages: readonly Message[], articles: number, watch: Stopwatch): BuildResult {
  return {
    isPublished: false,
    articles,
    rendered: 0,
    derived: 0,
    written: [],
    kept: [],
    removed: [],
    isPartial: false,
    phases: watch.phases,
    messages: messages.toSorted(byPlace)
  }
}

interface Finished {
  readonly began: number
  readonly options: BuildOptions
  readonly config: Config
  readonly stamps: Survey
  readonly rebuilt: Rebuilt
  readonly result: BuildResult
  readonly isMemorable: boolean
}

function remembered({began, options, config, stamps, rebuilt, result, isMemorable}: Finished): Memory {
  return {
    program: programDigest,
    options: optionsText(options),
    config: isMemorable ? config : null,
    isIndexed: options.search && !result.messages.some(({rule}) => rule === 'search/unavailable'),
    began,
    now: options.now,
    due: nextChange(rebuilt.documents.entries, config),
    stamps: Object.fromEntries(stamps),
    digests: rebuilt.documents.digests,
    templates: rebuilt.templates,
    assets: rebuilt.made.context.site.assets,
    data: rebuilt.data,
    comments: rebuilt.comments,
    output: manifestSeal(config.folders.state, config.folders.out),
    articles: result.articles,
    messages: result.messages
  }
}
