import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Survey} from '../content/survey.ts'
import {isSameStamp} from '../content/survey.ts'
import {toSource} from '../content/source.ts'
import {batches} from '../output/batches.ts'
import {shareOut} from '../output/share-out.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import {documentKey} from './document-key.ts'
import {isDoubtful} from './doubtful.ts'
import type {RenderedFile} from './file-renderer.ts'
import type {Memory} from './memory.ts'
import type {PackEntry} from './pack.ts'
import {toFacts} from './record.ts'
import type {Renderers} from './renderers.ts'
import type {Store} from './store.ts'

/** All documents of the site. */
export interface Documents {
  /** In the order of the files. */
  readonly entries: readonly Entry[]
  /** Where the body of each document is, by the document's digest. */
  readonly bodies: Map<string, PackEntry>
  /** Digest of each file's text, by absolute path. */
  readonly digests: Readonly<Record<string, string>>
  /** How many were rendered, and not found in the store. */
  readonly rendered: number
  readonly messages: readonly Message[]
}

/** What documents are found with. */
export interface DocumentOptions {
  /** Absolute folder of the content. */
  readonly folder: string
  readonly stamps: Survey
  readonly memory: Memory | null
  readonly store: Store
  /** Digest of all that documents depend on besides their files. */
  readonly settings: string
  readonly fileLanes: Renderers['fileLanes']
  readonly onProgress: (done: number, total: number) => void
}

/** After so many documents a server can answer. */
const breath = 1000

/** Files are handed out by so many. */
const batchSize = 16

interface Found {
  readonly name: string
  readonly digest: string
  readonly entry: Entry | null
  readonly place: PackEntry | null
  readonly messages: readonly Message[]
}

/** Gives the documents of the files named: from the store where it has them, else rendered now. */
export async function loadDocuments(names: readonly string[], options: DocumentOptions): Promise<Documents> {
  const foundByName = new Map<string, Found>()
  const missing: string[] = []
  for (const [index, name] of names.entries()) {
    if (index % breath === breath - 1) await setImmediate()
    const found = fromStore(name, options)
    if (found) foundByName.set(name, found)
    else missing.push(name)
  }
  let done = 0
  const lanes = options.fileLanes(missing.length).map((renderFiles) => async (batch: readonly string[]) => {
    for (const file of await renderFiles(batch)) foundByName.set(file.name, kept(file, options.store))
    done += batch.length
    options.onProgress(done, missing.length)
  })
  options.store.reader.forget()
  await shareOut(batches(missing, batchSize), lanes)
  return gathered(
    names.flatMap((name) => foundByName.get(name) ?? []),
    {folder: options.folder, rendered: missing.length}
  )
}

/** A file that the file system knows as unchanged is not read; one that looks changed may still hold the same text. */
function fromStore(name: string, {folder, stamps, memory, store, settings}: DocumentOptions): Found | null {
  const file = join(folder, name)
  const isKnown =
    memory !== null &&
    isSameStamp(memory.stamps[file], stamps.get(file)) &&
    !isDoubtful(stamps.get(file), memory.began)
  const digest = isKnown ? (memory.digests[file] ?? '') : store.isEmpty ? '' : textDigest(file)
  const place = digest === '' ? null : store.find(documentKey(settings, name, digest))
  const bytes = place && store.reader.facts(place)
  return bytes ? {name, digest, place, ...toFacts(bytes)} : null
}

function textDigest(file: string): string {
  try {
    return toSource(file, readFileSync(file))?.digest ?? ''
  } catch {
    return ''
  }
}

function kept({name, digest, key, entry: place, facts, messages}: RenderedFile, store: Store): Found {
  if (place === null || facts === null) return {name, digest, entry: null, place: null, messages}
  const read = toFacts(facts)
  store.add(key, place)
  return {name, digest, place, ...read}
}

function gathered(
  all: readonly Found[],
  {folder, rendered}: {readonly folder: string; readonly rendered: number}
): Documents {
  const faultless = all.filter(({messages}) => !messages.some(({severity}) => severity === 'error'))
  return {
    entries: faultless.flatMap(({entry}) => entry ?? []),
    bodies: new Map(
      faultless.flatMap(({entry, place}) => (entry && place ? [[entry.document.digest, place]] : []))
    ),
    digests: Object.fromEntries(all.map(({name, digest}) => [join(folder, name), digest])),
    rendered,
    messages: all.flatMap(({messages}) => messages)
  }
}
