import {threadId, workerData} from 'node:worker_threads'
import {fileRenderer} from './file-renderer.ts'
import type {RenderedFile} from './file-renderer.ts'
import {packReader, packWriter} from './pack.ts'
import {pageRenderer} from './page-renderer.ts'
import type {PageBatch, RenderedBatch} from './page-renderer.ts'
import {lazy} from '../pages/lazy.ts'
import {segmentName} from './store.ts'
import type {WorkerData} from './worker-data.ts'

const [, data]: readonly [unknown, WorkerData] = workerData
const writer = packWriter(data.folder, segmentName(data.build, `t${threadId}`))
const files = lazy(() => fileRenderer(data, writer))
const pages = lazy(() => pageRenderer(data.theme, packReader(data.folder)))

/** Reads and renders files. */
export async function renderFiles(names: readonly string[]): Promise<readonly RenderedFile[]> {
  const render = await files()
  const rendered = names.map(render)
  writer.flush()
  return rendered
}

/** Renders pages into files. */
export async function renderPages(batch: PageBatch): Promise<RenderedBatch> {
  const render = await pages()
  return render(batch)
}
