import {stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {imageSizeFromFile} from 'image-size/fromFile'
import type {Config} from '../config/config.ts'
import {fileAddress, isSegment} from './address.ts'
import type {Asset} from './asset.ts'

const image = /\.(avif|bmp|gif|heic|ico|jpe?g|png|svg|tiff?|webp)$/i

/** Looks at the files that are copied as they are: what they are, and how large an image is. */
export async function loadAssets(files: readonly string[], config: Config): Promise<readonly Asset[]> {
  const assets: Asset[] = []
  for (const file of files) {
    if (file.split('/').every(isSegment)) assets.push(await loadAsset(file, config))
  }
  return assets
}

async function loadAsset(name: string, {folders}: Config): Promise<Asset> {
  const file = join(folders.content, name)
  const {size, mtimeMs} = await stat(file)
  return {
    path: relative(folders.root, file).split(sep).join('/'),
    file,
    address: fileAddress(...name.split('/')),
    stamp: `${size}-${mtimeMs}`,
    ...(image.test(name) ? await dimensions(file) : {width: 0, height: 0})
  }
}

/** An image whose size can't be read is shown without one. */
async function dimensions(file: string): Promise<{readonly width: number; readonly height: number}> {
  const size = await imageSizeFromFile(file).catch(() => null)
  if (size === null) return {width: 0, height: 0}
  const isTurned = (size.orientation ?? 1) > 4
  return isTurned ? {width: size.height, height: size.width} : {width: size.width, height: size.height}
}
