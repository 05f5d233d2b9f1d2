import {copyFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {digest} from '../content/digest.ts'
import type {Message} from '../report/message.ts'
import {batches} from './batches.ts'
import {folderMaker} from './folder-maker.ts'
import type {Manifest, Written} from './manifest.ts'
import type {Output, PageWork, Work} from './output.ts'
import {makeStaging} from './publish.ts'
import type {PageLanes} from './render-pages.ts'
import {shareOut} from './share-out.ts'

/** A file that was made. */
export type Made = Pick<Written, 'inputs' | 'contents'>

/** What was made aside. */
export interface Staged {
  /** What is in the folder aside, by path. */
  readonly changed: ReadonlyMap<string, Made>
  /** What turned out to be in its place already, byte for byte. */
  readonly same: ReadonlyMap<string, Made>
  readonly problems: readonly Message[]
}

/** What files are made aside with. */
export interface StageOptions {
  /** The folder aside. */
  readonly staging: string
  /** What the output folder holds. */
  readonly before: Manifest
  readonly pageLanes: PageLanes
  readonly onProgress: (done: number) => void
}

/** Pages are handed out by so many. */
const batchSize = 64

/** Makes files in a folder aside, but for those that come out as they are in the output folder. */
export async function stage(outputs: readonly Output[], options: StageOptions): Promise<Staged> {
  if (outputs.length > 0) makeStaging(options.staging)
  const made: Result[] = []
  const take = (results: readonly Result[]): void => {
    made.push(...results)
    options.onProgress(made.length)
  }
  await renderPages(outputs.flatMap(pageOutput), options, take)
  const makeFolder = folderMaker()
  for (const {path, inputs, work} of outputs) {
    if (work.kind === 'page') continue
    makeFolder(dirname(join(options.staging, path)))
    take([{path, inputs, problem: null, contents: await write(work, path, options)}])
  }
  return sorted(made, options.before)
}

interface Result extends Made {
  readonly path: string
  readonly problem: Message | null
}

function pageOutput({path, inputs, work}: Output): readonly Output<PageWork>[] {
  return work.kind === 'page' ? [{path, inputs, work}] : []
}

async function renderPages(
  pages: readonly Output<PageWork>[],
  {staging, before, pageLanes}: StageOptions,
  take: (results: readonly Result[]) => void
): Promise<void> {
  const lanes = pageLanes(pages.length).map((render) => async (batch: readonly Output<PageWork>[]) => {
    const results = await render(
      batch.map(({path, work: {template, view}}) => ({
        template,
        view: view(),
        file: join(staging, path),
        contents: before.get(path)?.contents ?? ''
      }))
    )
    take(
      batch.map(({path, inputs}, index) => ({
        path,
        inputs,
        ...(results[index] ?? {contents: '', problem: null})
      }))
    )
  })
  await shareOut(batches(pages, batchSize), lanes)
}

/** Gives the digest of what was written; that of a copy is its inputs. */
async function write(
  work: Exclude<Work, PageWork>,
  path: string,
  {staging, before}: StageOptions
): Promise<string> {
  const file = join(staging, path)
  if (work.kind === 'copy') {
    copyFileSync(work.from, file)
    return ''
  }
  const data = await work.data()
  const contents = digest(typeof data === 'string' ? data : Buffer.from(data).toString('latin1'))
  if (contents !== before.get(path)?.contents) writeFileSync(file, data)
  return contents
}

function sorted(made: readonly Result[], before: Manifest): Staged {
  const changed = new Map<string, Made>()
  const same = new Map<string, Made>()
  for (const {path, inputs, contents} of made) {
    const isSame = contents !== '' && contents === before.get(path)?.contents
    ;(isSame ? same : changed).set(path, {inputs, contents})
  }
  return {changed, same, problems: made.flatMap(({problem}) => problem ?? [])}
}
