import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {digest} from '../content/digest.ts'

/** What an output folder holds that we made: the key of each file, by path. */
export type Manifest = ReadonlyMap<string, string>

const version = 1

/** Reads what was written to an output folder last time; a missing or damaged record is an empty one. */
export function readManifest(state: string, out: string): Manifest {
  try {
    const record: unknown = JSON.parse(readFileSync(fileOf(state, out), 'utf8'))
    return isRecord(record) ? new Map(Object.entries(record.keys)) : new Map()
  } catch {
    return new Map()
  }
}

/** Records what an output folder holds. */
export function writeManifest(state: string, out: string, manifest: Manifest): void {
  const file = fileOf(state, out)
  mkdirSync(dirname(file), {recursive: true})
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, JSON.stringify({version, keys: Object.fromEntries(manifest)}))
  renameSync(temporary, file)
}

/** Several output folders may have one site: each has a record of its own. */
function fileOf(state: string, out: string): string {
  return join(state, `output-${digest(out).slice(0, 8)}.json`)
}

function isRecord(record: unknown): record is {readonly keys: Readonly<Record<string, string>>} {
  if (typeof record !== 'object' || record === null || !('version' in record) || record.version !== version)
    return false
  if (!('keys' in record) || typeof record.keys !== 'object' || record.keys === null) return false
  return Object.values(record.keys).every((key) => typeof key === 'string')
}
