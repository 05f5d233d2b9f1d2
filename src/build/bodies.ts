import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {BodyView} from '../pages/view.ts'
import type {Documents} from './documents.ts'
import {hasMarks} from './has-marks.ts'
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

/** Gives where the bodies of documents are, by digest. */
export type FindBodies = (
  wanted: readonly Pick<BodyView, 'document' | 'isMarked' | 'stale'>[]
) => Promise<ReadonlyMap<string, PackEntry>>

/** Gives a finder of bodies; one of an earlier build that was damaged is rendered again first. */
export function bodyFinder(source: BodySource): FindBodies {
  const {documents, store} = source
  return async (wanted) => {
    const found = new Map<string, PackEntry>()
    for (const view of wanted) {
      const {document} = view
      const place = documents.bodies.get(document)
      if (!place) continue
      const isWhole =
        store.isNew(place) || (hasBody(place, store) && (!hasMarks(view) || hasBlocks(place, store)))
      found.set(document, isWhole ? place : await renderedAgain(document, place, source))
    }
    return found
  }
}

function hasBody(place: PackEntry, {reader}: Store): boolean {
  return reader.body(place) !== null
}

function hasBlocks(place: PackEntry, {reader}: Store): boolean {
  return reader.blocks(place) !== null
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
