import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readSealed, writeSealed} from '../output/sealed-file.ts'
import type {PackEntry, PackReader, Part} from './pack.ts'
import {packFiles, packReader, packWriter} from './pack.ts'
import {programDigest} from './program-digest.ts'

/** Rendered documents by the digest of all that they depend on; it never throws, it only misses. */
export interface Store {
  readonly folder: string
  readonly reader: PackReader
  /** Number of this build. */
  readonly build: number
  /** True when it had nothing in it when it was opened. */
  readonly isEmpty: boolean
  /** Gives where a document is; null when it isn't there. */
  readonly find: (key: string) => PackEntry | null
  readonly add: (key: string, entry: PackEntry) => void
  /** Says whether a document was written in this build. */
  readonly isNew: (entry: PackEntry) => boolean
  /** Records what is there, and lets go of what nobody asked for in some builds; or removes a store that was not to be kept. */
  readonly close: () => void
}

/** For how many builds a document that nobody asks for is kept: switching between branches stays cheap. */
const patience = 8

/** Dead bytes are only worth copying the live ones for when there are many. */
const slack = 8 << 20

interface Kept {
  readonly entry: PackEntry
  /** Number of the build that last asked for it. */
  readonly used: number
}

interface Index {
  readonly build: number
  readonly kept: Map<string, Kept>
}

/** Opens the store in a folder; a missing, damaged or foreign one is empty. */
export function openStore(folder: string): Store {
  const {build, kept} = readIndex(folder)
  const now = build + 1
  const store = storeOf(folder, kept, now)
  return {
    ...store,
    close() {
      saveIndex(folder, store.reader, {build: now, kept: recent(kept, now)})
      store.close()
    }
  }
}

/** Opens an empty store that is gone when it is closed. */
export function temporaryStore(): Store {
  const store = storeOf(mkdtempSync(join(tmpdir(), 'dragoman-')), new Map(), 1)
  return {
    ...store,
    close() {
      store.close()
      rmSync(store.folder, {recursive: true, force: true})
    }
  }
}

function storeOf(folder: string, kept: Map<string, Kept>, now: number): Store {
  const reader = packReader(folder)
  return {
    folder,
    reader,
    build: now,
    isEmpty: kept.size === 0,
    find(key) {
      const known = kept.get(key)
      if (!known) return null
      if (known.used !== now) kept.set(key, {entry: known.entry, used: now})
      return known.entry
    },
    add: (key, entry) => void kept.set(key, {entry, used: now}),
    isNew: ({segment}) => segment.startsWith(`${now}-${process.pid}-`),
    close: reader.close
  }
}

function recent(kept: ReadonlyMap<string, Kept>, now: number): Map<string, Kept> {
  return new Map([...kept].filter(([, {used}]) => now - used < patience))
}

function readIndex(folder: string): Index {
  const index = readSealed(join(folder, 'index.json'))
  return isIndex(index)
    ? {build: index.build, kept: new Map(index.entries.map(toKept))}
    : {build: 0, kept: new Map()}
}

type Row = readonly [
  key: string,
  segment: string,
  used: number,
  facts: Numbers,
  body: Numbers,
  blocks: Numbers
]

type Numbers = readonly [offset: number, length: number, sum: number]

interface WrittenIndex {
  readonly program: string
  readonly build: number
  readonly entries: readonly Row[]
}

function isIndex(index: unknown): index is WrittenIndex {
  if (typeof index !== 'object' || index === null || !('program' in index) || index.program !== programDigest)
    return false
  return (
    'build' in index && typeof index.build === 'number' && 'entries' in index && Array.isArray(index.entries)
  )
}

function toKept([key, segment, used, facts, body, blocks]: Row): [string, Kept] {
  return [key, {entry: {segment, facts: toPart(facts), body: toPart(body), blocks: toPart(blocks)}, used}]
}

function toPart([offset, length, sum]: Numbers): Part {
  return {offset, length, sum}
}

function toNumbers({offset, length, sum}: Part): Numbers {
  return [offset, length, sum]
}

function saveIndex(folder: string, reader: PackReader, index: Index): void {
  const kept = isWasteful(folder, index) ? compacted(folder, reader, index) : index.kept
  const entries = [...kept].map(
    ([
      key,
      {
        entry: {segment, facts, body, blocks},
        used
      }
    ]): Row => [key, segment, used, toNumbers(facts), toNumbers(body), toNumbers(blocks)]
  )
  writeSealed(join(folder, 'index.json'), {
    program: programDigest,
    build: index.build,
    entries
  } satisfies WrittenIndex)
  removeUnused(folder, new Set([...kept.values()].map(({entry}) => entry.segment)))
}

function isWasteful(folder: string, {kept}: Index): boolean {
  const live = [...kept.values()].reduce((sum, {entry}) => sum + sizeOfRecord(entry), 0)
  const segments = new Set([...kept.values()].map(({entry}) => entry.segment))
  const all = [...segments].reduce((sum, segment) => sum + sizeOf(folder, segment), 0)
  return all > 2 * live + slack || segments.size > 100
}

function sizeOfRecord({facts, body, blocks}: PackEntry): number {
  return facts.length + body.length + blocks.length
}

function sizeOf(folder: string, segment: string): number {
  return Object.values(packFiles)
    .map((ending) => statSync(join(folder, segment + ending), {throwIfNoEntry: false})?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}

/** Copies what is alive to one new segment. */
function compacted(folder: string, reader: PackReader, {build, kept}: Index): Map<string, Kept> {
  const writer = packWriter(folder, segmentName(build, 'all'))
  const copies = new Map<string, Kept>()
  for (const [key, {entry, used}] of kept) {
    const facts = reader.facts(entry)
    const body = reader.body(entry)
    const blocks = reader.blocks(entry)
    if (facts && body && blocks) copies.set(key, {entry: writer.add({facts, body, blocks}), used})
  }
  writer.close()
  return copies
}

/** Another build may be about to record a new segment: only old ones go. */
function removeUnused(folder: string, used: ReadonlySet<string>): void {
  const hour = 60 * 60 * 1000
  for (const name of readdirSync(folder)) {
    const changed = statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0
    if (name.endsWith('.pack') && !used.has(name.replace(/\.\w+\.pack$/, '')) && Date.now() - changed > hour)
      rmSync(join(folder, name), {force: true})
  }
}

/** Gives a name that no other thread or build uses. */
export function segmentName(build: number, writer: string): string {
  return `${build}-${process.pid}-${writer}-${Date.now().toString(36)}`
}
