import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Standing} from '../editions/standing.ts'
import {programDigest} from './program-digest.ts'

/** How translations stand to their originals, by the digest of all that it depends on. */
export interface StandingCache {
  readonly find: (key: string) => Standing | null
  readonly add: (key: string, standing: Standing) => void
  /** Leaves what was asked for in a folder, if that is not there yet; where it can't be left, the next build is only slower. */
  readonly save: () => void
}

/** Gives the cache in a folder of state; one that is missing, damaged or of another program is empty. */
export function standingCache(state: string): StandingCache {
  const file = join(state, 'cache', 'standings.json')
  const known = read(file)
  const used = new Map<string, Standing>()
  return {
    find(key) {
      const standing = known.get(key) ?? used.get(key) ?? null
      if (standing) used.set(key, standing)
      return standing
    },
    add: (key, standing) => void used.set(key, standing),
    save() {
      const isSame = used.size === known.size && [...used.keys()].every((key) => known.has(key))
      if (!isSame) write(file, used)
    }
  }
}

/** Gives a cache that is gone with the process. */
export function memoryStandings(): StandingCache {
  const known = new Map<string, Standing>()
  return {
    find: (key) => known.get(key) ?? null,
    add: (key, standing) => void known.set(key, standing),
    save: () => undefined
  }
}

interface Written {
  readonly program: string
  readonly standings: readonly (readonly [string, Standing])[]
}

function read(file: string): ReadonlyMap<string, Standing> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isWritten(data) ? new Map(data.standings) : new Map()
  } catch {
    return new Map()
  }
}

/** The program wrote it, or it is not for this program. */
function isWritten(data: unknown): data is Written {
  return (
    typeof data === 'object' &&
    data !== null &&
    'program' in data &&
    data.program === programDigest &&
    'standings' in data &&
    Array.isArray(data.standings)
  )
}

function write(file: string, standings: ReadonlyMap<string, Standing>): void {
  try {
    mkdirSync(join(file, '..'), {recursive: true})
    const temporary = `${file}.${process.pid}`
    const data: Written = {program: programDigest, standings: [...standings]}
    writeFileSync(temporary, JSON.stringify(data))
    renameSync(temporary, file)
  } catch {
    // A full disk is told of when it matters.
  }
}
