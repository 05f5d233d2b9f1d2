import {checkOut} from '../output/check-out.ts'
import {writeOutputs} from '../output/write.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import type {BuildOptions} from './options.ts'
import {prepare} from './prepare.ts'

/** What a build did. */
export interface BuildResult {
  /** False when errors left the output folder as it was. */
  readonly isPublished: boolean
  /** How many articles the site has. */
  readonly articles: number
  /** Paths below the output folder. */
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  /** Everything there is to say, sorted by file and place. */
  readonly messages: readonly Message[]
}

/** Builds a site into its output folder; problems in the content are messages, never exceptions. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const prepared = await prepare(options)
  if (!('outputs' in prepared)) return unpublished(0, prepared.messages)
  const {config, outputs, articles} = prepared
  const messages = [...prepared.messages, ...checkOut(config.folders)]
  if (messages.some((message) => isFatal(message, options))) return unpublished(articles, messages)
  const changes = writeOutputs(outputs, config.folders, {
    onProgress: (done, total) => options.onProgress('Writing', done, total)
  })
  const isPublished = !changes.messages.some(({severity}) => severity === 'error')
  return {...changes, isPublished, articles, messages: [...messages, ...changes.messages].toSorted(byPlace)}
}

/** An article with errors can be left out; a broken template or configuration spoils everything. */
function isFatal({severity, path}: Message, {keepGoing}: BuildOptions): boolean {
  return severity === 'error' && !(keepGoing && /\.md$/i.test(path))
}

function unpublished(articles: number, messages: readonly Message[]): BuildResult {
  return {
    isPublished: false,
    articles,
    written: [],
    kept: [],
    removed: [],
    messages: messages.toSorted(byPlace)
  }
}
