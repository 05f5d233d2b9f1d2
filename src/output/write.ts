import {copyFileSync, existsSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Folders} from '../config/config.ts'
import {stampOf} from '../content/survey.ts'
import type {Views} from '../pages/view.ts'
import type {Message} from '../report/message.ts'
import {folderMaker} from './folder-maker.ts'
import type {Manifest, Written} from './manifest.ts'
import {isIntact, readManifest, writeManifest} from './manifest.ts'
import type {Output, Work} from './output.ts'
import {makeStaging, publish, removeFiles} from './publish.ts'

/** What writing did to the output folder. */
export interface Changes {
  /** Paths below the output folder. */
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  /** When there are any errors here, nothing was changed. */
  readonly messages: readonly Message[]
}

/** A page to be rendered to a file. */
export interface PageTask {
  readonly template: keyof Views
  readonly view: Views[keyof Views]
  /** Absolute; null for a page that is rendered only to see whether it can be. */
  readonly file: string | null
}

/** How writing is done and watched. */
export interface WriteOptions {
  readonly folders: Folders
  /** Renders pages to files, whose folders may have to be made; gives the problems met. */
  readonly renderPages: (pages: readonly PageTask[]) => Promise<readonly Message[]>
  /** False to write even what is there already. */
  readonly keepsSame: boolean
  /** How many batches of pages are rendered at once. */
  readonly width: number
  readonly onProgress: (done: number) => void
}

/** Pages are handed out by so many. */
const batchSize = 64

/**
 * Makes the output folder hold these outputs and nothing of ours besides. Everything is written in full to a folder
 * aside before the first file is put in its place by renaming, so a failure leaves the site as it was.
 */
export async function writeOutputs(outputs: Iterable<Output>, options: WriteOptions): Promise<Changes> {
  const {out, state} = options.folders
  const staging = join(out, '.dragoman-staging')
  try {
    const before = readManifest(state, out)
    const staged = await stage(outputs, {...options, staging, before})
    if (staged.problems.length > 0) return {...nothing, messages: staged.problems}
    const {kept, changed} = staged
    const removed = [...before.keys()]
      .filter((path) => !kept.has(path) && !changed.has(path) && existsSync(join(out, path)) && isBelow(path))
      .toSorted()
    if (changed.size > 0 || !isSame(kept, before)) {
      writeManifest(state, out, kept)
      removeFiles(removed, out)
      publish([...changed.keys()], staging, out)
      if (changed.size > 0)
        writeManifest(
          state,
          out,
          new Map([
            ...kept,
            ...[...changed].map(([path, made]) => [path, {...made, ...stampedAs(join(out, path))}] as const)
          ])
        )
    }
    return {written: [...changed.keys()].toSorted(), kept: [...kept.keys()], removed, messages: []}
  } catch (error) {
    return {...nothing, messages: [failed(options.folders, error)]}
  } finally {
    discard(staging)
  }
}

const nothing = {written: [], kept: [], removed: []}

function isBelow(path: string): boolean {
  return !path.split('/').includes('..')
}

function isSame(left: Manifest, right: Manifest): boolean {
  return left.size === right.size && [...left].every(([path, written]) => right.get(path) === written)
}

function stampedAs(file: string): Pick<Written, 'size' | 'changed'> {
  const [size = 0, changed = 0] = stampOf(file) ?? []
  return {size, changed}
}

interface StageOptions extends WriteOptions {
  readonly staging: string
  readonly before: Manifest
}

interface Staged {
  /** What stays as it is in the output folder. */
  readonly kept: Manifest
  readonly changed: ReadonlyMap<string, Pick<Written, 'key' | 'inputs'>>
  readonly problems: readonly Message[]
}

/** Writes what changed to the folder aside; pages in batches, a few at a time. */
async function stage(outputs: Iterable<Output>, options: StageOptions): Promise<Staged> {
  const {staging, before, folders} = options
  const kept = new Map<string, Written>()
  const changed = new Map<string, Pick<Written, 'key' | 'inputs'>>()
  const queue = batches(options)
  const makeFolder = folderMaker()
  for (const {path, inputs, task} of outputs) {
    const last = options.keepsSame ? intact(before.get(path), join(folders.out, path)) : null
    if (last?.inputs === inputs) {
      kept.set(path, last)
      continue
    }
    const {key, work} = task()
    if (last?.key === key) {
      kept.set(path, {...last, inputs})
      continue
    }
    if (changed.size === 0) makeStaging(staging)
    changed.set(path, {key, inputs})
    const file = join(staging, path)
    if (work.kind === 'page') await queue.add({template: work.template, view: work.view, file})
    else {
      makeFolder(dirname(file))
      await writeWork(work, file)
    }
    options.onProgress(changed.size)
  }
  return {kept, changed, problems: await queue.end()}
}

/** Gives what was written when it is still as it was. */
function intact(written: Written | undefined, file: string): Written | null {
  return written && isIntact(written, stampOf(file)) ? written : null
}

interface Queue {
  readonly add: (page: PageTask) => Promise<void>
  /** Waits for all; gives every problem. */
  readonly end: () => Promise<readonly Message[]>
}

function batches({renderPages, width}: WriteOptions): Queue {
  const running = new Set<Promise<void>>()
  const problems: Message[] = []
  let batch: PageTask[] = []
  const flush = (): void => {
    const task = renderPages(batch).then((found) => void problems.push(...found))
    running.add(task)
    void task.finally(() => running.delete(task)).catch(() => undefined)
    batch = []
  }
  return {
    async add(page) {
      batch.push(page)
      if (batch.length < batchSize) return
      flush()
      if (running.size > 2 * width) await Promise.race(running)
    },
    async end() {
      if (batch.length > 0) flush()
      await Promise.all(running)
      return problems
    }
  }
}

async function writeWork(work: Exclude<Work, {readonly kind: 'page'}>, file: string): Promise<void> {
  if (work.kind === 'copy') copyFileSync(work.from, file)
  else writeFileSync(file, await work.data())
}

function discard(staging: string): void {
  if (existsSync(staging)) rmSync(staging, {recursive: true, force: true})
}

function failed({root, out}: Folders, error: unknown): Message {
  const reason = `Cannot write the site: ${error instanceof Error ? error.message : String(error)}`
  const hint = 'Check the permissions of the output folder and the room on the disk'
  const path = relative(root, out).split(sep).join('/') || '.'
  return {path, place: null, severity: 'error', rule: 'output/failed', reason, hint}
}
