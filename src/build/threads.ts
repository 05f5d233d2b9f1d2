import {join} from 'node:path'
import type {RenderedFile} from './file-renderer.ts'
import {lazy} from '../pages/lazy.ts'
import {packageRoot} from './package-root.ts'
import {packWriter} from './pack.ts'
import type {PackReader} from './pack.ts'
import type {PageBatch, RenderedBatch} from './page-renderer.ts'
import {segmentName} from './store.ts'
import type {WorkerData} from './worker-data.ts'

/** One thread or several, all of which do the same. */
export interface Threads {
  readonly renderFiles: (names: readonly string[]) => Promise<readonly RenderedFile[]>
  readonly renderPages: (batch: PageBatch) => Promise<RenderedBatch>
  readonly end: () => Promise<void>
}

/** Starts threads. */
export async function startThreads(count: number, data: WorkerData): Promise<Threads> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: join(packageRoot(), 'lib', 'worker.js'),
    minThreads: count,
    maxThreads: count,
    workerData: data,
    resourceLimits: {maxYoungGenerationSizeMb: 16}
  })
  return {
    renderFiles: (names) => pool.run(names, {name: 'renderFiles'}),
    renderPages: (batch) => pool.run(batch, {name: 'renderPages'}),
    end: () => pool.destroy()
  }
}

/** Gives this thread as one that renders; each half of the program is loaded when it is first needed. */
export function thisThread(data: WorkerData, reader: PackReader): Threads {
  const writer = packWriter(data.folder, segmentName(data.build, 'main'))
  const files = lazy(async () => {
    const {fileRenderer} = await import('./file-renderer.ts')
    return fileRenderer(data, writer)
  })
  const pages = lazy(async () => {
    const {pageRenderer} = await import('./page-renderer.ts')
    return pageRenderer(data.theme, reader)
  })
  return {
    async renderFiles(names) {
      const rendered = names.map(await files())
      writer.flush()
      return rendered
    },
    renderPages: async (batch) => (await pages())(batch),
    end: () => Promise.resolve(writer.close())
  }
}
