import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Folders} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import type {Manifest} from './manifest.ts'
import {readManifest, writeManifest} from './manifest.ts'
import type {Output} from './output.ts'

/** What writing did to the output folder. */
export interface Changes {
  /** Paths below the output folder. */
  readonly written: readonly string[]
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  /** When there are any errors here, nothing was changed. */
  readonly messages: readonly Message[]
}

/** How writing is watched. */
export interface WriteOptions {
  readonly onProgress: (done: number, total: number) => void
}

const staging = '.dragoman-staging'

/**
 * Makes the output folder hold these outputs and nothing of ours besides. Everything is written in full to a folder
 * aside before the first file is put in its place by renaming, so a failure leaves the site as it was.
 */
export function writeOutputs(outputs: readonly Output[], folders: Folders, options: WriteOptions): Changes {
  const {out, state} = folders
  try {
    const before = readManifest(state, out)
    const present = filesIn(out)
    const changed = outputs.filter(({path, key}) => before.get(path) !== key || !present.has(path))
    const staged = stage(changed, out, options)
    if (staged.problems.length > 0) return {...nothing, messages: staged.problems}
    const manifest = new Map(outputs.map(({path, key}) => [path, key]))
    const removed = [...before.keys()].filter((path) => !manifest.has(path) && present.has(path)).toSorted()
    if (changed.length > 0 || removed.length > 0 || before.size !== manifest.size) {
      writeManifest(state, out, without(before, changed))
      removeFiles(removed, out)
      publish(staged.files, out)
      writeManifest(state, out, manifest)
    }
    const written = changed.map(({path}) => path)
    const isWritten = new Set(written)
    return {written, kept: [...manifest.keys()].filter((path) => !isWritten.has(path)), removed, messages: []}
  } catch (error) {
    return {...nothing, messages: [failed(folders, error)]}
  } finally {
    discard(out)
  }
}

function discard(out: string): void {
  if (existsSync(join(out, staging))) rmSync(join(out, staging), {recursive: true, force: true})
}

const nothing = {written: [], kept: [], removed: []}

/** The files below a folder; links are not followed. */
function filesIn(out: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(out, {recursive: true, withFileTypes: true})
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => slashed(relative(out, join(entry.parentPath, entry.name))))
    )
  } catch {
    return new Set()
  }
}

interface Staged {
  /** Name in the staging folder, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Message[]
}

function stage(outputs: readonly Output[], out: string, {onProgress}: WriteOptions): Staged {
  const folder = join(out, staging)
  const files = new Map<string, string>()
  const problems: Message[] = []
  if (outputs.length > 0) {
    rmSync(folder, {recursive: true, force: true})
    mkdirSync(folder, {recursive: true})
  }
  for (const [index, {path, contents}] of outputs.entries()) {
    const made = contents()
    const file = join(folder, String(index))
    if ('problem' in made) problems.push(made.problem)
    else if ('copy' in made) copyFileSync(made.copy, file)
    else writeFileSync(file, made.data)
    files.set(path, file)
    onProgress(index + 1, outputs.length)
  }
  return {files, problems}
}

/** While files are being replaced, the record vouches for none of them. */
function without(manifest: Manifest, outputs: readonly Output[]): Manifest {
  const rest = new Map(manifest)
  for (const {path} of outputs) rest.delete(path)
  return rest
}

function publish(files: ReadonlyMap<string, string>, out: string): void {
  const made = new Set<string>()
  for (const [path, file] of files) {
    const target = join(out, path)
    makeFolder(dirname(target), out, made)
    renameSync(file, target)
  }
}

/** A link in the way would lead writing out of the folder. */
function makeFolder(folder: string, out: string, made: Set<string>): void {
  if (made.has(folder) || folder === out) return
  makeFolder(dirname(folder), out, made)
  const stats = lstatSync(folder, {throwIfNoEntry: false})
  if (stats && !stats.isDirectory())
    throw new Error(`Expected a folder at \`${folder}\`, found a file or link`)
  if (!stats) mkdirSync(folder)
  made.add(folder)
}

function removeFiles(paths: readonly string[], out: string): void {
  for (const path of paths) {
    rmSync(join(out, path), {force: true})
    removeEmptyFolders(dirname(join(out, path)), out)
  }
}

function removeEmptyFolders(folder: string, out: string): void {
  if (folder === out || !folder.startsWith(out)) return
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  removeEmptyFolders(dirname(folder), out)
}

function failed({root, out}: Folders, error: unknown): Message {
  const reason = `Cannot write the site: ${error instanceof Error ? error.message : String(error)}`
  const hint = 'Check the permissions of the output folder and the room on the disk'
  return {
    path: slashed(relative(root, out)) || '.',
    place: null,
    severity: 'error',
    rule: 'output/failed',
    reason,
    hint
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
