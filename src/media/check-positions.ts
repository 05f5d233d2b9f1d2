import {readFile} from 'node:fs/promises'
import type {ImageSettings} from '../config/image-settings.ts'
import type {Asset} from '../content/asset.ts'
import {isPhoto} from '../content/is-photo.ts'
import type {Message} from '../report/message.ts'
import {loadSharp} from './load-sharp.ts'
import {privateData} from './private-data.ts'
import {tellsPosition} from './tells-position.ts'

/** Reports images that say where they were taken or with which camera, unless a build takes that out. */
export async function checkPositions(
  assets: readonly Asset[],
  settings: ImageSettings | null
): Promise<readonly Message[]> {
  const photos = assets.filter(({path}) => isPhoto(path))
  if (photos.length === 0 || (settings !== null && (await loadSharp()) !== null)) return []
  const messages: Message[] = []
  for (const {file, path} of photos) {
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) continue
    const {hasPosition, hasDevice} = privateData(bytes)
    if (hasPosition || hasDevice) messages.push(tellsPosition(path, 'image/position'))
  }
  return messages
}
