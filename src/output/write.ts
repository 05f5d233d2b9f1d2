import {existsSync, rmSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Folders} from '../config/config.ts'
import {stampOf} from '../content/survey.ts'
import type {Message} from '../report/message.ts'
import type {Manifest, Written} from './manifest.ts'
import {isIntact, readManifest, writeManifest} from './manifest.ts'
import type {Output} from './output.ts'
import {publish, removeFiles} from './publish.ts'
import type {PageLanes} from './render-pages.ts'
import type {Made} from './stage.ts'
import {stage} from './stage.ts'

/** What writing did to the output folder. */
export interface Changes {
  /** Paths below the output folder. */
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  /** When there are any errors here, nothing was changed. */
  readonly messages: readonly Message[]
}

/** How writing is done and watched. */
export interface WriteOptions {
  readonly folders: Folders
  readonly pageLanes: PageLanes
  /** False to write even what is there already. */
  readonly keepsSame: boolean
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Makes the output folder hold these outputs and nothing of ours besides. Everything is written in full to a folder
 * aside before the first file is put in its place by renaming, so a failure leaves the site as it was.
 */
export async function writeOutputs(outputs: Iterable<Output>, options: WriteOptions): Promise<Changes> {
  const {out, state} = options.folders
  const staging = join(out, '.dragoman-staging')
  try {
    const recorded = readManifest(state, out)
    const before = options.keepsSame ? intact(recorded, out) : new Map<string, Written>()
    const {kept, rest} = compare(outputs, before)
    const {changed, same, problems} = await stage(rest, {
      staging,
      before,
      pageLanes: options.pageLanes,
      onProgress: (done) => options.onProgress(done, rest.length)
    })
    if (problems.length > 0) return {...nothing, messages: problems}
    for (const [path, made] of same) kept.set(path, {...stampedAs(join(out, path)), ...made})
    const removed = [...recorded.keys()]
      .filter((path) => !kept.has(path) && !changed.has(path) && existsSync(join(out, path)) && isBelow(path))
      .toSorted()
    if (changed.size > 0 || !isSame(kept, recorded)) {
      writeManifest(state, out, kept)
      removeFiles(removed, out)
      publish([...changed.keys()], staging, out)
      if (changed.size > 0) writeManifest(state, out, new Map([...kept, ...stampedIn(out, changed)]))
    }
    return {written: [...changed.keys()].toSorted(), kept: [...kept.keys()], removed, messages: []}
  } catch (error) {
    return {...nothing, messages: [failed(options.folders, error)]}
  } finally {
    discard(staging)
  }
}

const nothing = {written: [], kept: [], removed: []}

/** Gives what was written and is still as it was. */
function intact(manifest: Manifest, out: string): Manifest {
  return new Map([...manifest].filter(([path, written]) => isIntact(written, stampOf(join(out, path)))))
}

interface Compared {
  /** What stays as it is. */
  readonly kept: Map<string, Written>
  /** What has to be made to be known. */
  readonly rest: readonly Output[]
}

function compare(outputs: Iterable<Output>, before: Manifest): Compared {
  const kept = new Map<string, Written>()
  const rest: Output[] = []
  for (const output of outputs) {
    const last = before.get(output.path)
    if (last?.inputs === output.inputs) kept.set(output.path, last)
    else rest.push(output)
  }
  return {kept, rest}
}

function isBelow(path: string): boolean {
  return !path.split('/').includes('..')
}

function isSame(left: Manifest, right: Manifest): boolean {
  return left.size === right.size && [...left].every(([path, written]) => right.get(path) === written)
}

function stampedIn(out: string, made: ReadonlyMap<string, Made>): readonly (readonly [string, Written])[] {
  return [...made].map(([path, own]) => [path, {...stampedAs(join(out, path)), ...own}])
}

function stampedAs(file: string): Pick<Written, 'size' | 'changed'> {
  const [size = 0, changed = 0] = stampOf(file) ?? []
  return {size, changed}
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
