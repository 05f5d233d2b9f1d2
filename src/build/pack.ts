import {closeSync, mkdirSync, openSync, readFileSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {memo} from '../site/memo.ts'

/** Where a record stands: its segment, and the places of its parts in the files of that. */
export interface PackEntry {
  readonly segment: string
  readonly facts: Part
  readonly body: Part
  readonly blocks: Part
}

/** A piece of a file, with its checksum. */
export interface Part {
  readonly offset: number
  readonly length: number
  readonly sum: number
}

/** A record: what is always needed of a document, its body, which seldom is, and its blocks, which only its translations need. */
export interface PackRecord {
  readonly facts: Buffer
  readonly body: Buffer
  readonly blocks: Buffer
}

/** The files of a segment: the facts, which are read together, lie apart from the rest. */
export const packFiles = {facts: '.facts.pack', body: '.body.pack', blocks: '.blocks.pack'} as const

/** Writes records to a segment of its own, so that threads and builds never write to one file. */
export interface PackWriter {
  readonly add: (record: PackRecord) => PackEntry
  /** Makes what was added readable. */
  readonly flush: () => void
  readonly close: () => void
}

const bufferSize = 1 << 20

/** Opens a new segment; its name has to be new. */
export function packWriter(folder: string, segment: string): PackWriter {
  const facts = appender(folder, segment + packFiles.facts)
  const body = appender(folder, segment + packFiles.body)
  const blocks = appender(folder, segment + packFiles.blocks)
  const parts = [facts, body, blocks]
  return {
    add: (record) => ({
      segment,
      facts: facts.add(record.facts),
      body: body.add(record.body),
      blocks: blocks.add(record.blocks)
    }),
    flush: () => parts.forEach((part) => part.flush()),
    close: () => parts.forEach((part) => part.close())
  }
}

interface Appender {
  readonly add: (bytes: Buffer) => Part
  readonly flush: () => void
  readonly close: () => void
}

function appender(folder: string, name: string): Appender {
  let file: number | null = null
  let written = 0
  let pending: Buffer[] = []
  let pendingSize = 0
  const flush = (): void => {
    if (pendingSize === 0) return
    if (file === null) {
      mkdirSync(folder, {recursive: true})
      file = openSync(join(folder, name), 'wx')
    }
    const bytes = Buffer.concat(pending, pendingSize)
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    written += pendingSize
    pending = []
    pendingSize = 0
  }
  return {
    add(bytes) {
      const offset = written + pendingSize
      pending.push(bytes)
      pendingSize += bytes.length
      if (pendingSize >= bufferSize) flush()
      return {offset, length: bytes.length, sum: crc32(bytes)}
    },
    flush,
    close() {
      flush()
      if (file !== null) closeSync(file)
      file = null
    }
  }
}

/** Reads records; a part that is not as it was written is null. */
export interface PackReader {
  readonly facts: (entry: PackEntry) => Buffer | null
  readonly body: (entry: PackEntry) => Buffer | null
  readonly blocks: (entry: PackEntry) => Buffer | null
  /** Lets go of the facts of segments; they are read again when they are asked for. */
  readonly forget: () => void
  readonly close: () => void
}

/** Opens the segments of a folder as they are asked for; the facts of a segment are read at once. */
export function packReader(folder: string): PackReader {
  const factsBySegment = new Map<string, Buffer | null>()
  const fileByName = new Map<string, number | null>()
  const read = (name: string, part: Part): Buffer | null => {
    if (part.length === 0) return Buffer.alloc(0)
    const file = memo(fileByName, name, () => attempt(() => openSync(join(folder, name), 'r')))
    return file === null ? null : attempt(() => readPart(file, part))
  }
  return {
    facts({segment, facts}) {
      const all = memo(factsBySegment, segment, () =>
        attempt(() => readFileSync(join(folder, segment + packFiles.facts)))
      )
      return all && checked(all.subarray(facts.offset, facts.offset + facts.length), facts)
    },
    body: ({segment, body}) => read(segment + packFiles.body, body),
    blocks: ({segment, blocks}) => read(segment + packFiles.blocks, blocks),
    forget: () => factsBySegment.clear(),
    close() {
      for (const file of fileByName.values()) if (file !== null) closeSync(file)
      fileByName.clear()
      factsBySegment.clear()
    }
  }
}

/** What can't be read isn't there. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

function readPart(file: number, part: Part): Buffer | null {
  const bytes = Buffer.allocUnsafe(part.length)
  return readSync(file, bytes, 0, part.length, part.offset) === part.length ? checked(bytes, part) : null
}

function checked(bytes: Buffer, {length, sum}: Part): Buffer | null {
  return bytes.length === length && crc32(bytes) === sum ? bytes : null
}
