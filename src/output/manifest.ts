import {join} from 'node:path'
import {digest} from '../content/digest.ts'
import type {Stamp} from '../content/survey.ts'
import {readSeal, readSealed, writeSealed} from './sealed-file.ts'

/** A file that we wrote: what it was made from, and how the file system knew it then. */
export interface Written {
  /** Digest of all that its contents depend on. */
  readonly inputs: string
  /** Digest of its contents; empty for a copy. */
  readonly contents: string
  readonly size: number
  readonly changed: number
}

/** What an output folder holds that we made, by path. */
export type Manifest = ReadonlyMap<string, Written>

const version = 5

/** A file that is being put in its place or taken away: it may be there or not, and is never as we wrote it. */
export const underWay: Written = {inputs: '', contents: '', size: -1, changed: 0}

/** Reads what was written to an output folder last time; a missing or damaged record is an empty one. */
export function readManifest(state: string, out: string): Manifest {
  const record = readSealed(fileOf(state, out))
  return isRecord(record)
    ? new Map(
        record.files.map(([path, inputs, contents, size, changed]) => [
          path,
          {inputs, contents, size, changed}
        ])
      )
    : new Map()
}

/** Records what an output folder holds. */
export function writeManifest(state: string, out: string, manifest: Manifest): void {
  const files = [...manifest].map(([path, {inputs, contents, size, changed}]): Row => [
    path,
    inputs,
    contents,
    size,
    changed
  ])
  writeSealed(fileOf(state, out), {version, files})
}

/** Gives what tells one record of an output folder from another, without reading all of it; empty when there is none. */
export function manifestSeal(state: string, out: string): string {
  return readSeal(fileOf(state, out))
}

/** Says whether a file is still as we wrote it. */
export function isIntact({size, changed}: Pick<Written, 'size' | 'changed'>, stamp: Stamp | null): boolean {
  return stamp !== null && stamp[0] === size && stamp[1] === changed
}

/** Several output folders may have one site: each has a record of its own. */
function fileOf(state: string, out: string): string {
  return join(state, 'cache', `output-${digest(out).slice(0, 8)}.json`)
}

type Row = readonly [path: string, inputs: string, contents: string, size: number, changed: number]

function isRecord(record: unknown): record is {readonly files: readonly Row[]} {
  if (typeof record !== 'object' || record === null || !('version' in record)) return false
  return (
    record.version === version &&
    'files' in record &&
    Array.isArray(record.files) &&
    record.files.every(isRow)
  )
}

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === 5 && typeof row[0] === 'string' && typeof row[1] === 'string'
}
