import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Asset} from '../content/asset.ts'
import type {DataResult} from '../content/data.ts'
import type {CommentFile} from '../content/load-comments.ts'
import type {Stamp} from '../content/survey.ts'
import {readSealed, writeSealed} from '../output/sealed-file.ts'
import type {Message} from '../report/message.ts'
import {programDigest} from './program-digest.ts'

/** What one build leaves for the next: what it was made from, and what came of it. */
export interface Memory {
  readonly program: string
  /** What the command line said, the moment of the build left out. */
  readonly options: string
  /** The configuration; null when it was a program, whose result may differ each time. */
  readonly config: Config | null
  /** False when the search index was left out, or could not be made. */
  readonly isIndexed: boolean
  /** When the build began, milliseconds since 1970: a file changed later may have been read before the change. */
  readonly began: number
  /** The moment that the build was told. */
  readonly now: number
  /** When the site next changes by itself; null when it never does. */
  readonly due: number | null
  /** Stamps of all files it was made from, by absolute path. */
  readonly stamps: Readonly<Record<string, Stamp>>
  /** Digest of each article's text, by absolute path. */
  readonly digests: Readonly<Record<string, string>>
  /** What the check of the templates found, by the digest of all it depends on. */
  readonly templates: {readonly digest: string; readonly messages: readonly Message[]}
  readonly assets: readonly Asset[]
  readonly data: DataResult
  readonly comments: readonly CommentFile[]
  /** Seal of the record of the output folder: another one was left by a build that left no memory. */
  readonly output: string
  readonly articles: number
  readonly messages: readonly Message[]
}

/** Reads what the last build left; null when it left nothing that can be used. */
export function readMemory(state: string): Memory | null {
  const memory = readSealed(fileIn(state))
  return isMemory(memory) ? memory : null
}

/** Leaves what the next build can use. */
export function writeMemory(state: string, memory: Memory): void {
  writeSealed(fileIn(state), memory)
}

function fileIn(state: string): string {
  return join(state, 'cache', 'memory.json')
}

/** The program wrote it, or it is not for this program. */
function isMemory(memory: unknown): memory is Memory {
  return (
    typeof memory === 'object' && memory !== null && 'program' in memory && memory.program === programDigest
  )
}
