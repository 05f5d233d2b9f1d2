import {setImmediate} from 'node:timers/promises'
import type {RenderedFile} from './file-renderer.ts'
import type {PackReader} from './pack.ts'
import type {PageBatch, RenderedBatch} from './page-renderer.ts'
import type {Threads} from './threads.ts'
import {startThreads, thisThread} from './threads.ts'
import type {WorkerData} from './worker-data.ts'

/** Renders files to documents. */
export type RenderFiles = (names: readonly string[]) => Promise<readonly RenderedFile[]>

/** Those who render: this thread, and others where there is enough to do; each takes the next piece of work when it is done. */
export interface Renderers {
  /** Gives those who can render so many files at the same time. */
  readonly fileLanes: (count: number) => readonly RenderFiles[]
  /** Gives those who can render so many pages at the same time; they have to be told where the bodies are. */
  readonly pageLanes: (count: number) => readonly RenderBatch[]
  readonly end: () => Promise<void>
}

/** Renders pages whose bodies are known. */
export type RenderBatch = (batch: PageBatch) => Promise<RenderedBatch>

/** A thread loads the program and warms up first: with less to do than this it comes too late. */
const worthThreads = {files: 48, pages: 400}

/** How many pieces of work a thread has in hand: one that it does, and one to go on with. */
const inHand = 2

/** Gives renderers of as many threads as allowed, this one among them. */
export function makeRenderers(threads: number, data: WorkerData, reader: PackReader): Renderers {
  const here = thisThread(data, reader)
  let others: Promise<Threads> | null = null
  const start = (): Promise<Threads> => (others ??= startThreads(threads - 1, data))
  const lanes = <Lane>(isWorth: boolean, there: Lane, own: Lane): readonly Lane[] =>
    threads > 1 && isWorth ? [...Array.from({length: inHand * (threads - 1)}, () => there), own] : [own]
  return {
    fileLanes: (count) =>
      lanes<RenderFiles>(
        count >= worthThreads.files,
        async (names) => (await start()).renderFiles(names),
        (names) => setImmediate().then(() => here.renderFiles(names))
      ),
    pageLanes: (count) =>
      lanes<RenderBatch>(
        others !== null || count >= worthThreads.pages,
        async (batch) => (await start()).renderPages(batch),
        (batch) => setImmediate().then(() => here.renderPages(batch))
      ),
    async end() {
      here.end()
      await (await others)?.end()
    }
  }
}
