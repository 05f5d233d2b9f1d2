import {readFile} from 'node:fs/promises'
import type {Asset} from '../content/asset.ts'
import {cardSize} from './card-node.ts'
import type {Sharp} from './load-sharp.ts'

/** Those who show links refuse what is much larger. */
const roomyBytes = 100_000

/** The first that is small enough. */
const qualities = [84, 74, 64, 54]

/** Gives what is most worth seeing of an image in the size of a card, as JPEG. */
export async function cropImage(asset: Asset, sharp: Sharp): Promise<Uint8Array> {
  const image = sharp(await readFile(asset.file), {failOn: 'error'})
    .autoOrient()
    .resize({...cardSize, fit: 'cover', position: 'attention'})
    .flatten({background: '#ffffff'})
  let cropped = Buffer.alloc(0)
  for (const quality of qualities) {
    cropped = await image.clone().jpeg({quality, mozjpeg: true}).toBuffer()
    if (cropped.length <= roomyBytes) break
  }
  return cropped
}
