import {existsSync, lstatSync, rmSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Folders} from '../config/config.ts'
import {stampOf} from '../content/survey.ts'
import type {Message} from '../report/message.ts'
import type {SystemError} from '../report/system-error.ts'
import {systemError} from '../report/system-error.ts'
import type {Manifest, Written} from './manifest.ts'
import {isIntact, readManifest, underWay, writeManifest} from './manifest.ts'
import type {Output} from './output.ts'
import {checkWritable} from './check-writable.ts'
import {findObstacle} from './find-obstacle.ts'
import {publish, removeFiles} from './publish.ts'
import type {PageLanes} from './render-pages.ts'
import type {Made} from './stage.ts'
import {stage} from './stage.ts'
import {stagingIn} from './staging-in.ts'
import {mendSwitch, nextFolder, switchFolder} from './switch-folder.ts'

/** What writing did to the output folder. */
export interface Changes {
  /** Paths below the output folder. */
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  /** When there are any errors here, nothing was changed, unless it is {@link isPartial}. */
  readonly messages: readonly Message[]
  /** Whether a failure came while files were put in their places: some are new and others not, until the next build. */
  readonly isPartial: boolean
}

/** How writing is done and watched. */
export interface WriteOptions {
  readonly folders: Folders
  readonly pageLanes: PageLanes
  /** False to write even what is there already. */
  readonly keepsSame: boolean
  /** True to put a whole new folder in the place of the old one, false to put file by file in its place. */
  readonly atomic: boolean
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Makes the output folder hold these outputs and nothing of ours besides. Everything is written in full to a folder
 * aside before the first file is put in its place by renaming, so a failure leaves the site as it was unless it is a
 * renaming that is refused: then the changes are partial.
 */
export async function writeOutputs(outputs: Iterable<Output>, options: WriteOptions): Promise<Changes> {
  const {out, state} = options.folders
  const staging = options.atomic ? nextFolder(out) : stagingIn(out)
  let isPartial = false
  try {
    mendSwitch(out)
    discard(stagingIn(out))
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
      .filter((path) => !kept.has(path) && !changed.has(path) && isBelow(path) && isThere(out, path))
      .toSorted()
    const written = [...changed.keys()].toSorted()
    if (written.length > 0 || removed.length > 0) {
      const obstacle = findObstacle(written, out, new Set(removed))
      if (obstacle !== null) return {...nothing, messages: [inTheWay(options.folders, obstacle)]}
      announce({written, removed, kept}, options)
      isPartial = !options.atomic
      putInPlace({written, removed}, options)
    }
    if (written.length > 0 || removed.length > 0 || !isSame(kept, recorded)) {
      const stays = options.atomic ? stampedIn(out, kept) : kept
      writeManifest(state, out, new Map([...stays, ...stampedIn(out, changed)]))
    }
    return {written, kept: [...kept.keys()], removed, messages: [], isPartial: false}
  } catch (error) {
    const refused = systemError(error)
    if (refused === null) throw error
    return {...nothing, messages: [failed(options.folders, refused)], isPartial}
  } finally {
    discard(staging)
  }
}

interface Changing {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** The record says first what is going to change: whatever comes in between, the next build knows where to look. */
function announce(
  {written, removed, kept}: Changing & {readonly kept: Manifest},
  {folders: {out, state}, atomic}: WriteOptions
): void {
  if (!atomic) checkWritable([...written, ...removed], out)
  writeManifest(state, out, new Map([...kept, ...[...written, ...removed].map(begun)]))
}

function putInPlace({written, removed}: Changing, {folders: {out}, atomic}: WriteOptions): void {
  if (atomic) switchFolder(out, new Set(removed))
  else {
    removeFiles(removed, out)
    publish(written, stagingIn(out), out)
  }
}

const nothing = {written: [], kept: [], removed: [], isPartial: false}

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

/** A build that is cut off here has left these in an unknown state, and the next one has to know of each. */
function begun(path: string): [string, Written] {
  return [path, underWay]
}

/** What lies behind a link that somebody put in the place of a folder is not ours. */
function isThere(out: string, path: string): boolean {
  const names = path.split('/')
  const isFolder = (_: string, index: number): boolean =>
    index === 0 ||
    (lstatSync(join(out, ...names.slice(0, index)), {throwIfNoEntry: false})?.isDirectory() ?? false)
  return names.every(isFolder) && lstatSync(join(out, path), {throwIfNoEntry: false}) !== undefined
}

function isBelow(path: string): boolean {
  return !path.split('/').includes('..')
}

function isSame(left: Manifest, right: Manifest): boolean {
  return left.size === right.size && [...left].every(([path, written]) => right.get(path) === written)
}

function stampedIn(out: string, made: ReadonlyMap<string, Made>): readonly (readonly [string, Written])[] {
  return [...made].map(([path, {inputs, contents}]) => [
    path,
    {inputs, contents, ...stampedAs(join(out, path))}
  ])
}

function stampedAs(file: string): Pick<Written, 'size' | 'changed'> {
  const [size = 0, changed = 0] = stampOf(file) ?? []
  return {size, changed}
}

function discard(staging: string): void {
  if (existsSync(staging)) rmSync(staging, {recursive: true, force: true})
}

function failed({root, out}: Folders, {reason, hint}: SystemError): Message {
  const path = relative(root, out).split(sep).join('/') || '.'
  return {
    path,
    place: null,
    severity: 'error',
    rule: 'output/failed',
    reason: `Cannot write the site: ${reason}`,
    hint
  }
}

function inTheWay({root, out}: Folders, obstacle: string): Message {
  return {
    path: relative(root, join(out, obstacle)).split(sep).join('/'),
    place: null,
    severity: 'error',
    rule: 'output/in-the-way',
    reason: 'Unexpected file, link or folder that is not of this site, where the site has something else',
    hint: 'Move it away, or give another output folder with `out`'
  }
}
