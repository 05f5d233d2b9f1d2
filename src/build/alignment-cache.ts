import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {writeWhole} from '../output/write-whole.ts'
import {lazy} from '../pages/lazy.ts'
import {programDigest} from './program-digest.ts'

/** Alignments as texts, by their keys; it never throws, it only misses. */
export interface AlignmentCache {
  /** Null where it is not there, or not as it was written. */
  readonly find: (key: string) => string | null
  readonly add: (key: string, text: string) => void
  /** Leaves those that are wanted, if any is new; where they can't be left, the next build is only slower. */
  readonly save: (wanted: () => Iterable<string>) => void
}

/** Gives the cache in a folder of state, which is read when it is first asked; one that is missing, damaged or of another program is empty, and one of no folder is gone with the process. */
export function alignmentCache(state: string | null): AlignmentCache {
  const file = state === null ? null : join(state, 'cache', 'alignments')
  const lineByKey = lazy(() => (file === null ? new Map<string, string>() : read(file)))
  let isNew = false
  return {
    find: (key) => textIn(key, lineByKey().get(key)),
    add(key, text) {
      lineByKey().set(key, `${key} ${sumOf(key, text)} ${text}`)
      isNew = true
    },
    save(wanted) {
      if (file === null || !isNew) return
      const lines = [...wanted()].flatMap((key) => lineByKey().get(key) ?? [])
      write(file, [programDigest, ...lines.toSorted()])
    }
  }
}

/** A line holds the key, which is two digests, a checksum and the text. */
function keyOf(line: string): string {
  return line.slice(0, line.indexOf(' ', line.indexOf(' ') + 1))
}

function textIn(key: string, line: string | undefined): string | null {
  if (line === undefined) return null
  const [sum = '', text = ''] = line.slice(key.length + 1).split(' ')
  return sum === sumOf(key, text) ? text : null
}

function sumOf(key: string, text: string): string {
  return crc32(`${key} ${text}`).toString(16)
}

function read(file: string): Map<string, string> {
  try {
    const [program, ...lines] = readFileSync(file, 'utf8').split('\n')
    return new Map(program === programDigest ? lines.map((line) => [keyOf(line), line]) : [])
  } catch {
    return new Map()
  }
}

function write(file: string, lines: readonly string[]): void {
  try {
    writeWhole(file, lines.join('\n'))
  } catch {
    // A full disk is told of when it matters.
  }
}
