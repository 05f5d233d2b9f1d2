import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {readSealed, writeSealed} from '../output/sealed-file.ts'
import {writeWhole} from '../output/write-whole.ts'

/** Files that were made of something once, by the digest of all that they depend on; it never throws for what is not there, it misses. */
export interface MediaStore {
  readonly folder: string
  /** Gives what was made; null when that is not there in full, or not as it was made. */
  readonly find: (key: string) => MadeMedia | null
  readonly add: (key: string, made: NewMedia) => void
  /** Lets go of what no build asked for in a long time; or removes a store that was not to be kept. */
  readonly close: () => void
}

/** What became of one source. */
export interface MadeMedia {
  /** Absolute path of each file, by its name. */
  readonly files: ReadonlyMap<string, string>
  /** Why there are none; empty when all is well. */
  readonly problem: string
}

/** What was made of one source just now. */
export interface NewMedia {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly problem: string
}

interface WrittenRecord {
  readonly files: readonly WrittenFile[]
  readonly problem: string
}

interface WrittenFile {
  readonly name: string
  readonly size: number
  readonly sum: number
  /** Milliseconds of its last change: as long as that is the same, the sum is not computed again. */
  readonly changed: number
}

const day = 24 * 60 * 60 * 1000

/** For how long that which nobody asks for is kept. */
const patience = 30 * day

/** Opens the store in a folder. */
export function openMediaStore(folder: string): MediaStore {
  let hasNew = false
  return {
    folder,
    find: (key) => findMade(folder, key),
    add(key, made) {
      hasNew = true
      addMade(folder, key, made)
    },
    close: () => (hasNew ? removeUnused(folder) : undefined)
  }
}

/** Opens an empty store that is gone when it is closed. */
export function temporaryMediaStore(): MediaStore {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-media-'))
  return {...openMediaStore(folder), close: () => rmSync(folder, {recursive: true, force: true})}
}

function findMade(folder: string, key: string): MadeMedia | null {
  const file = join(folder, `${key}.json`)
  const record = readRecord(file)
  if (record === null || !record.files.every((written) => isWhole(folder, written))) return null
  markUsed(file)
  return {
    files: new Map(record.files.map(({name}) => [name, join(folder, name)])),
    problem: record.problem
  }
}

function readRecord(file: string): WrittenRecord | null {
  const record = readSealed(file)
  return isRecord(record) ? record : null
}

function isRecord(record: unknown): record is WrittenRecord {
  return (
    typeof record === 'object' &&
    record !== null &&
    'problem' in record &&
    'files' in record &&
    Array.isArray(record.files)
  )
}

/** A copy of the store may have other times: then the bytes tell. */
function isWhole(folder: string, {name, size, sum, changed}: WrittenFile): boolean {
  const file = join(folder, name)
  const stats = statSync(file, {throwIfNoEntry: false})
  if (stats?.size !== size) return false
  return stats.mtimeMs === changed || crc32(readFileSync(file)) === sum
}

/** Writing it down once a day is enough. */
function markUsed(file: string): void {
  const now = Date.now()
  if (now - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? now) < day) return
  try {
    utimesSync(file, new Date(now), new Date(now))
  } catch {
    // A store that can't be written to can still be read.
  }
}

/** Two builds that make the same put the same in the same place, each whole. */
function addMade(folder: string, key: string, {files, problem}: NewMedia): void {
  const written = [...files].map(([name, bytes]): WrittenFile => {
    writeWhole(join(folder, name), bytes)
    const changed = statSync(join(folder, name)).mtimeMs
    return {name, size: bytes.length, sum: crc32(bytes), changed}
  })
  writeSealed(join(folder, `${key}.json`), {files: written, problem} satisfies WrittenRecord)
}

/** Another build may be about to record what it has made: only old files go. */
function removeUnused(folder: string): void {
  const used = new Set<string>()
  const names = readdirSync(folder)
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    if (ageOf(join(folder, name)) > patience) continue
    for (const file of [{name}, ...(readRecord(join(folder, name))?.files ?? [])]) used.add(file.name)
  }
  for (const name of names)
    if (!used.has(name) && ageOf(join(folder, name)) > day) rmSync(join(folder, name), {force: true})
}

function ageOf(file: string): number {
  return Date.now() - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? Date.now())
}
