import {join} from 'node:path'
import {loadArticle} from '../content/load-article.ts'
import {renderDocument} from '../markdown/render.ts'
import type {Message} from '../report/message.ts'
import {toEntry} from '../site/entry.ts'
import {documentKey} from './document-key.ts'
import {openProcessor} from './open-processor.ts'
import type {PackEntry, PackWriter} from './pack.ts'
import {toRecord} from './record.ts'
import type {WorkerData} from './worker-data.ts'

/** What became of one file. */
export interface RenderedFile {
  /** Below the content folder, with forward slashes. */
  readonly name: string
  /** Digest of the file's text; empty when it could not be read. */
  readonly digest: string
  /** Key of its document; empty when it has none. */
  readonly key: string
  /** Where the document was written; null when the file has none. */
  readonly entry: PackEntry | null
  /** The document's facts, as in the store. */
  readonly facts: Uint8Array | null
  /** Empty when there are facts: those hold the messages. */
  readonly messages: readonly Message[]
}

/** Reads and renders one file. */
export type FileRenderer = (name: string) => RenderedFile

/** Gives a renderer that writes documents to a pack; this loads the whole Markdown pipeline. */
export async function fileRenderer(
  {config, settings, notesRemoteImages}: WorkerData,
  writer: PackWriter
): Promise<FileRenderer> {
  const processor = await openProcessor(config, {notesRemoteImages})
  return (name) => {
    const {digest: sourceDigest, article, messages} = loadArticle(join(config.folders.content, name), config)
    if (article === null) return {name, digest: sourceDigest, key: '', entry: null, facts: null, messages}
    const document = renderDocument(article, processor)
    const record = toRecord(toEntry(article, document), [...messages, ...document.messages], document)
    const entry = writer.add(record)
    return {
      name,
      digest: sourceDigest,
      key: documentKey(settings, name, sourceDigest),
      entry,
      facts: record.facts,
      messages: []
    }
  }
}
