import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Block} from '../markdown/document.ts'
import type {Entry} from '../site/entry.ts'

/** Gives the blocks of an entry's text; null when its file is not as it was read. */
export type BlockReader = (entry: Pick<Entry, 'article'>) => readonly Block[] | null

/** Gives a reader of blocks; this loads the whole Markdown pipeline. */
export async function blockReader(config: Config): Promise<BlockReader> {
  const {loadArticle} = await import('../content/load-article.ts')
  const {openProcessor} = await import('./open-processor.ts')
  const {renderDocument} = await import('../markdown/render.ts')
  const processor = await openProcessor(config, {notesRemoteImages: false})
  const blocksByPath = new Map<string, {readonly digest: string; readonly blocks: readonly Block[]}>()
  return ({article: {path, digest}}) => {
    const known = blocksByPath.get(path)
    if (known?.digest === digest) return known.blocks
    const {article} = loadArticle(join(config.folders.root, path), config)
    if (article?.digest !== digest) return null
    const {blocks} = renderDocument(article, processor)
    blocksByPath.set(path, {digest, blocks})
    return blocks
  }
}
