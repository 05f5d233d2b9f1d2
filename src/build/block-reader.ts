import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import {lazy} from '../pages/lazy.ts'
import type {Block} from '../markdown/document.ts'
import type {Entry} from '../site/entry.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {placedBlocks, readBlocks} from './record.ts'

/** Gives the blocks of an entry's text; null when they are lost, and its file is not as it was read. */
export type BlockReader = (entry: Pick<Entry, 'article' | 'document'>) => Promise<readonly Block[] | null>

/** Where blocks are read from. */
export interface BlockSource {
  readonly config: Config
  readonly reader: PackReader
  /** Where documents are, by digest. */
  readonly bodies: ReadonlyMap<string, PackEntry>
}

/** Gives a reader of blocks; the Markdown pipeline is loaded only for those that are damaged in the store. */
export function blockReader({config, reader, bodies}: BlockSource): BlockReader {
  const rendered = lazy(() => renderedBlocks(config))
  return async (entry) => {
    const place = bodies.get(entry.document.digest)
    const kept = place ? readBlocks(reader, place) : null
    return kept ? placedBlocks(kept) : (await rendered())(entry)
  }
}

async function renderedBlocks(
  config: Config
): Promise<(entry: Pick<Entry, 'article'>) => readonly Block[] | null> {
  const {loadArticle} = await import('../content/load-article.ts')
  const {openProcessor} = await import('./open-processor.ts')
  const {renderDocument} = await import('../markdown/render.ts')
  const processor = await openProcessor(config, {notesRemoteImages: false})
  return ({article: {path, digest}}) => {
    const {article} = loadArticle(join(config.folders.root, path), config)
    return article?.digest === digest ? renderDocument(article, processor).blocks : null
  }
}
