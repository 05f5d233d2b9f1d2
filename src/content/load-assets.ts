import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import {fileAddress, isSegment} from './address.ts'
import type {Asset} from './asset.ts'
import {isPhoto} from './is-photo.ts'
import {stampOf} from './survey.ts'

const image = /\.(avif|bmp|gif|heic|ico|jpe?g|png|svg|tiff?|webp)$/i

/** Looks at the files that are copied as they are; one known from before and unchanged is not opened. */
export async function loadAssets(
  files: readonly string[],
  config: Config,
  known: readonly Asset[]
): Promise<readonly Asset[]> {
  const knownByFile = new Map(known.map((asset) => [asset.file, asset]))
  const isSource = (name: string): boolean =>
    (config.images !== null || config.shareImages !== null) && isPhoto(name)
  const assets: Asset[] = []
  for (const name of files.filter((file) => file.split('/').every(isSegment))) {
    const file = join(config.folders.content, name)
    const stamp = (stampOf(file) ?? []).join('-')
    const before = knownByFile.get(file)
    const isKnown = before?.stamp === stamp && (before.digest !== '' || !isSource(name))
    assets.push(isKnown ? before : await toAsset(name, {file, stamp, config, isSource: isSource(name)}))
  }
  return assets
}

interface AssetFile {
  readonly file: string
  readonly stamp: string
  readonly config: Config
  readonly isSource: boolean
}

async function toAsset(name: string, {file, stamp, config, isSource}: AssetFile): Promise<Asset> {
  return {
    path: relative(config.folders.root, file).split(sep).join('/'),
    file,
    address: fileAddress(...name.split('/')),
    stamp,
    ...(image.test(name) ? await dimensions(file) : {width: 0, height: 0}),
    digest: isSource ? await contentDigest(file) : ''
  }
}

/** A file that went away is found missing where it is used. */
async function contentDigest(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => null)
  return bytes === null ? '' : createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

/** An image whose size can't be read is shown without one. */
async function dimensions(file: string): Promise<{readonly width: number; readonly height: number}> {
  const {imageSizeFromFile} = await import('image-size/fromFile')
  const size = await imageSizeFromFile(file).catch(() => null)
  if (size === null) return {width: 0, height: 0}
  const isTurned = (size.orientation ?? 1) > 4
  return isTurned ? {width: size.height, height: size.width} : {width: size.width, height: size.height}
}
