import {closeSync, mkdirSync, openSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'

/** Where a record stands: segment, offset, lengths of its two parts, and a checksum of each. */
export interface PackEntry {
  readonly segment: string
  readonly offset: number
  readonly factsLength: number
  readonly bodyLength: number
  readonly factsSum: number
  readonly bodySum: number
}

/** A record: what is always needed of a document, and its body, which seldom is. */
export interface PackRecord {
  readonly facts: Buffer
  readonly body: Buffer
}

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
  let file: number | null = null
  let written = 0
  let pending: Buffer[] = []
  let pendingSize = 0
  const flush = (): void => {
    if (pendingSize === 0) return
    if (file === null) {
      mkdirSync(folder, {recursive: true})
      file = openSync(join(folder, segment), 'wx')
    }
    const bytes = Buffer.concat(pending, pendingSize)
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    written += pendingSize
    pending = []
    pendingSize = 0
  }
  return {
    add({facts, body}) {
      const offset = written + pendingSize
      pending.push(facts, body)
      pendingSize += facts.length + body.length
      if (pendingSize >= bufferSize) flush()
      return {
        segment,
        offset,
        factsLength: facts.length,
        bodyLength: body.length,
        factsSum: crc32(facts),
        bodySum: crc32(body)
      }
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
  readonly close: () => void
}

/** Opens the segments of a folder as they are asked for. */
export function packReader(folder: string): PackReader {
  const fileBySegment = new Map<string, number | null>()
  const fileOf = (segment: string): number | null => {
    const known = fileBySegment.get(segment)
    if (known !== undefined) return known
    const opened = open(join(folder, segment))
    fileBySegment.set(segment, opened)
    return opened
  }
  const read = (segment: string, {offset, length, sum}: Part): Buffer | null => {
    const file = fileOf(segment)
    return file === null ? null : readPart(file, {offset, length, sum})
  }
  return {
    facts: ({segment, offset, factsLength, factsSum}) =>
      read(segment, {offset, length: factsLength, sum: factsSum}),
    body: ({segment, offset, factsLength, bodyLength, bodySum}) =>
      read(segment, {offset: offset + factsLength, length: bodyLength, sum: bodySum}),
    close() {
      for (const file of fileBySegment.values()) if (file !== null) closeSync(file)
      fileBySegment.clear()
    }
  }
}

function open(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

interface Part {
  readonly offset: number
  readonly length: number
  readonly sum: number
}

function readPart(file: number, {offset, length, sum}: Part): Buffer | null {
  try {
    const bytes = Buffer.allocUnsafe(length)
    const count = readSync(file, bytes, 0, length, offset)
    return count === length && crc32(bytes) === sum ? bytes : null
  } catch {
    return null
  }
}
