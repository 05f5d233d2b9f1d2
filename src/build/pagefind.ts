import {batches} from '../output/batches.ts'

/** The file in which Pagefind's script looks up where the index of each language is. */
export interface IndexTable {
  readonly version: string
  readonly languages: Readonly<Record<string, IndexEntry>>
}

/** What the table says of a language. */
export interface IndexEntry {
  readonly hash: string
  /** Name of the program that searches it; null for the one that knows no language. */
  readonly wasm: string | null
}

/** One page to be found. */
export interface IndexedPage {
  readonly url: string
  readonly content: string
}

/** Files by their path in the folder of the index. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** Pages are handed over by so many. */
const batchSize = 32

/** A mark that leads to a note, or back from it, is no text. */
const excludeSelectors = ['[data-footnote-ref]', '[data-footnote-backref]']

/** Indexes pages of one language; throws where Pagefind can't run. */
export async function pagefind(pages: readonly IndexedPage[]): Promise<IndexFiles> {
  const {createIndex} = await import('pagefind')
  const {index, errors} = await createIndex({excludeSelectors})
  if (!index) throw new Error(errors.join('; '))
  for (const batch of batches(pages, batchSize)) {
    const added = await Promise.all(batch.map((page) => index.addHTMLFile(page)))
    refuse(added.flatMap((result) => result.errors))
  }
  const made = await index.getFiles()
  refuse(made.errors)
  await index.deleteIndex()
  return new Map(made.files.map(({path, content}) => [path, content]))
}

/** Lets Pagefind's own process go. */
export async function endPagefind(): Promise<void> {
  const {close} = await import('pagefind')
  await close()
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '))
}
