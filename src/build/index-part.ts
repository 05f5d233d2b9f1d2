import type {Output} from '../output/output.ts'
import type {IndexEntry} from './pagefind.ts'

/** The index of one language. */
export interface IndexPart {
  /** What Pagefind calls the language. */
  readonly key: string
  readonly entry: IndexEntry
  /** Its own files, and those that it shares with other languages. */
  readonly outputs: readonly Output[]
}

/** Where the index is in the output folder: Pagefind's own place, so that scripts made for it find it. */
export const indexFolder = 'pagefind/'

/** The file that says where the index of each language is. */
export const tablePath = `${indexFolder}pagefind-entry.json`

/** Gives the files that are needed to search a language, but belong to others too. */
export function sharedFiles({wasm}: IndexEntry): readonly string[] {
  return ['pagefind.js', 'pagefind-worker.js', `wasm.${wasm ?? 'unknown'}.pagefind`].map(
    (name) => indexFolder + name
  )
}
