import {join} from 'node:path'
import type {Standing} from '../editions/standing.ts'
import {readSealed, writeSealed} from '../output/sealed-file.ts'
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
  const data = readSealed(file)
  return isWritten(data) ? new Map(data.standings) : new Map()
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
    writeSealed(file, {program: programDigest, standings: [...standings]} satisfies Written)
  } catch {
    // A full disk is told of when it matters.
  }
}
