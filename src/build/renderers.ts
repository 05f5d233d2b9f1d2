import type {Message} from '../report/message.ts'
import type {RenderedFile} from './file-renderer.ts'
import type {PackReader} from './pack.ts'
import type {PageBatch} from './page-renderer.ts'
import type {Threads} from './threads.ts'
import {startThreads, thisThread} from './threads.ts'
import type {WorkerData} from './worker-data.ts'

/** Those who render, in this thread or in others: whichever is done sooner. */
export interface Renderers {
  /** Renders files to documents; `expected` says how many files there are in all. */
  readonly renderFiles: (names: readonly string[], expected: number) => Promise<readonly RenderedFile[]>
  readonly renderPages: (batch: PageBatch) => Promise<readonly Message[]>
  /** How many batches can be worked on at once. */
  readonly width: number
  readonly end: () => Promise<void>
}

/** A thread loads the program and warms up first: with less to do than this it comes too late. */
const worthThreads = {files: 48, pages: 400}

/** Gives renderers that start as many threads as allowed once there is enough to do. */
export function makeRenderers(threads: number, data: WorkerData, reader: PackReader): Renderers {
  const here = thisThread(data, reader)
  let others: Promise<Threads> | null = null
  let pages = 0
  const start = (): Promise<Threads> => (others ??= startThreads(threads, data))
  return {
    async renderFiles(names, expected) {
      const chosen = threads > 1 && expected >= worthThreads.files ? await start() : here
      return chosen.renderFiles(names)
    },
    async renderPages(batch) {
      pages += batch.pages.length
      const chosen = others ?? (threads > 1 && pages > worthThreads.pages ? start() : here)
      return (await chosen).renderPages(batch)
    },
    width: Math.max(1, threads),
    async end() {
      here.end()
      await (await others)?.end()
    }
  }
}
