import {isPhoto} from '../content/is-photo.ts'
import type {Asset} from '../content/asset.ts'
import {shareOut} from '../output/share-out.ts'
import type {Message} from '../report/message.ts'
import {brokenImage} from './broken-image.ts'
import {loadSharp} from './load-sharp.ts'

/** Reports images that can't be read in full; nothing is made of them. Without the library it says nothing. */
export async function checkImages(assets: readonly Asset[], threads: number): Promise<readonly Message[]> {
  const sharp = assets.length === 0 ? null : await loadSharp()
  if (sharp === null) return []
  const messages: Message[] = []
  const lane = async ({file, path}: Asset): Promise<void> => {
    try {
      await sharp(file, {failOn: 'error'}).resize(16).raw().toBuffer()
    } catch (error) {
      messages.push(brokenImage(path, error instanceof Error ? error.message : String(error)))
    }
  }
  await shareOut(
    assets.filter(({path}) => isPhoto(path)),
    Array.from({length: threads}, () => lane)
  )
  return messages
}
