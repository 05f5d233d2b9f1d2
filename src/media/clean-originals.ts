import {readFile} from 'node:fs/promises'
import type {Asset} from '../content/asset.ts'
import {digest} from '../content/digest.ts'
import {isPhoto} from '../content/is-photo.ts'
import {shareOut} from '../output/share-out.ts'
import {lazy} from '../pages/lazy.ts'
import type {Message} from '../report/message.ts'
import {brokenImage} from './broken-image.ts'
import {cleanImage} from './clean-image.ts'
import type {Sharp} from './load-sharp.ts'
import {loadSharp} from './load-sharp.ts'
import type {MediaTools} from './make-pictures.ts'
import type {MediaFile} from './media-file.ts'
import type {MadeMedia, NewMedia} from './media-store.ts'
import {privateData} from './private-data.ts'
import {tellsPosition} from './tells-position.ts'

/** Images that are published without what they said of a place or a camera. */
export interface CleanOriginals {
  /** At the addresses of the images themselves; images that say nothing of the kind are not among them. */
  readonly files: readonly MediaFile[]
  /** How many were made, and not found in the store. */
  readonly made: number
  readonly messages: readonly Message[]
}

/** Changes when images are cleaned otherwise. */
const version = '1'

/** What is recorded of a film. */
const film = 'a film'

/** Makes images anew that say where they were taken or with which camera; each is looked at once. */
export async function cleanOriginals(
  assets: readonly Asset[],
  tools: Pick<MediaTools, 'store' | 'makesMissing' | 'threads'>
): Promise<CleanOriginals> {
  const originals = assets
    .filter(({path, digest: contents}) => isPhoto(path) && contents !== '')
    .map((asset) => ({asset, key: digest('original', version, asset.digest)}))
  const foundByKey = new Map(originals.map(({key}) => [key, tools.store.find(key)]))
  const missing = tools.makesMissing ? originals.filter(({key}) => foundByKey.get(key) === null) : []
  const wanted = [...new Map(missing.map((original) => [original.key, original])).values()]
  const unclean = await lookAtAll(wanted, tools)
  for (const {key} of wanted) foundByKey.set(key, tools.store.find(key))
  const published = originals.map(({asset, key}) => toPublished(asset, key, foundByKey.get(key) ?? null))
  const made = wanted.filter(({key}) => (foundByKey.get(key)?.files.size ?? 0) > 0)
  return {
    files: published.flatMap(({files}) => files),
    made: made.length,
    messages: [
      ...published.flatMap(({messages}) => messages),
      ...unclean.map(({path}) => tellsPosition(path, 'package/sharp'))
    ]
  }
}

interface Original {
  readonly asset: Asset
  readonly key: string
}

/** Gives the images that should be made anew, but can't be for want of the library. */
async function lookAtAll(
  originals: readonly Original[],
  {store, threads}: Pick<MediaTools, 'store' | 'threads'>
): Promise<readonly Asset[]> {
  const sharp = lazy(loadSharp)
  const unclean: Asset[] = []
  const lane = async ({asset, key}: Original): Promise<void> => {
    const looked = await lookAt(asset, key, sharp)
    if (looked === null) unclean.push(asset)
    else store.add(key, looked)
  }
  await shareOut(
    originals,
    Array.from({length: threads}, () => lane)
  )
  return unclean
}

async function lookAt(
  {file}: Asset,
  key: string,
  sharp: () => Promise<Sharp | null>
): Promise<NewMedia | null> {
  const bytes = await readFile(file)
  const found = privateData(bytes)
  if (!found.hasPosition && !found.hasDevice) return {files: new Map(), problem: ''}
  const library = await sharp()
  if (library === null) return null
  try {
    const clean = await cleanImage(bytes, found, library)
    return clean === null
      ? {files: new Map(), problem: film}
      : {files: new Map([[`${key}.image`, clean]]), problem: ''}
  } catch (error) {
    return {files: new Map(), problem: error instanceof Error ? error.message : String(error)}
  }
}

function toPublished(
  {path, address}: Asset,
  key: string,
  found: MadeMedia | null
): Pick<CleanOriginals, 'files' | 'messages'> {
  if (found === null) return {files: [], messages: []}
  if (found.problem === film) return {files: [], messages: [tellsPosition(path, 'image/position')]}
  if (found.problem !== '') return {files: [], messages: [brokenImage(path, found.problem)]}
  return {files: [...found.files.values()].map((file) => ({address, key, file})), messages: []}
}
