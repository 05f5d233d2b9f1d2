import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Documents} from './documents.ts'
import type {PackEntry} from './pack.ts'
import type {RenderFiles} from './renderers.ts'
import type {Store} from './store.ts'

/** What bodies are found with. */
export interface BodySource {
  readonly config: Config
  readonly documents: Documents
  readonly store: Store
  readonly renderFiles: RenderFiles
}

/** Gives where the bodies of documents are, by digest; one of an earlier build that was damaged is rendered again first. */
export function bodyFinder(
  source: BodySource
): (digests: readonly string[]) => Promise<ReadonlyMap<string, PackEntry>> {
  const {documents, store} = source
  return async (digests) => {
    const found = new Map<string, PackEntry>()
    for (const digest of digests) {
      const place = documents.bodies.get(digest)
      if (!place) continue
      const isWhole = store.isNew(place) || store.reader.body(place) !== null
      found.set(digest, isWhole ? place : await renderedAgain(digest, place, source))
    }
    return found
  }
}

async function renderedAgain(
  digest: string,
  damaged: PackEntry,
  {config, documents, store, renderFiles}: BodySource
): Promise<PackEntry> {
  const path = documents.entries.find(({document}) => document.digest === digest)?.article.path ?? ''
  const name = join(config.folders.root, path).slice(config.folders.content.length + 1)
  const [rendered] = await renderFiles([name])
  if (!rendered?.entry) return damaged
  store.add(rendered.key, rendered.entry)
  documents.bodies.set(digest, rendered.entry)
  return rendered.entry
}
