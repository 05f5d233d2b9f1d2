import {posix} from 'node:path'
import type {Address} from '../content/address.ts'
import {addressFromPath} from '../content/address.ts'
import type {Asset} from '../content/asset.ts'
import {isExternal} from './is-external.ts'
import type {Edition} from './works.ts'

/** What a link in a text leads to. */
export type Target =
  | {readonly kind: 'edition'; readonly edition: Edition; readonly fragment: string}
  | {readonly kind: 'asset'; readonly asset: Asset; readonly fragment: string}
  | {readonly kind: 'address'; readonly address: Address; readonly fragment: string}
  /** An edition that is in the content but not on the site. */
  | {readonly kind: 'unpublished'; readonly path: string}
  | {readonly kind: 'missing'; readonly path: string}
  | {readonly kind: 'outside'; readonly path: string}
  /** An address elsewhere. */
  | {readonly kind: 'external'}

/** What links are looked up in. */
export interface LinkIndex {
  /** Folder of the content, relative to the site's root. */
  readonly folder: string
  readonly editionByPath: ReadonlyMap<string, Edition>
  readonly assetByPath: ReadonlyMap<string, Asset>
  /** Published editions of a work, by the work's key. */
  readonly editionsByWork: ReadonlyMap<string, readonly Edition[]>
  readonly isPublished: (edition: Edition) => boolean
}

/** Finds what a link written in an edition leads to; a relative one is looked up from the edition's folder. */
export function findTarget(index: LinkIndex, {path, lang}: Edition['article'], target: string): Target {
  if (isExternal(target)) return {kind: 'external'}
  const [withQuery = '', fragment = ''] = target.split('#', 2)
  const name = decode(withQuery.split('?', 1)[0] ?? '')
  if (name.startsWith('/')) {
    const asset = index.assetByPath.get(index.folder + name)
    if (asset) return {kind: 'asset', asset, fragment}
    const address = addressFromPath(name.normalize('NFC'))
    return address === null ? {kind: 'outside', path: name} : {kind: 'address', address, fragment}
  }
  const found = posix.join(posix.dirname(path), name).normalize('NFC')
  if (!found.startsWith(`${index.folder}/`) && index.folder !== '') return {kind: 'outside', path: found}
  const asset = index.assetByPath.get(found)
  if (asset) return {kind: 'asset', asset, fragment}
  return findEdition(index, {found, lang, fragment})
}

/** A link to a file that is not shown leads to the same work in the reader's language. */
function findEdition(
  {editionByPath, editionsByWork, isPublished}: LinkIndex,
  {found, lang, fragment}: {readonly found: string; readonly lang: string; readonly fragment: string}
): Target {
  const exact = editionByPath.get(found)
  if (exact && isPublished(exact)) return {kind: 'edition', edition: exact, fragment}
  const work =
    exact?.article.work ?? (/\.md$/i.test(found) ? posix.basename(found).replace(/\.md$/i, '') : '')
  const sister = editionsByWork.get(work)?.find((edition) => edition.article.lang === lang)
  if (sister) return {kind: 'edition', edition: sister, fragment}
  return {kind: exact ? 'unpublished' : 'missing', path: found}
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
