import {remoteImage} from '../../report/remote-image.ts'
import {linkKind} from '../link-kind.ts'
import {marker} from '../marker.ts'
import {placeOf} from '../place-of.ts'
import {readableUrl} from '../readable-url.ts'
import type {Finish} from './finish.ts'

/** Registers an image, lets it load late, and leaves the rest to the site if it is one of its own; without a source, its text stays. */
export const finishImage: Finish = (element, {draft, report, notesRemoteImages}) => {
  const {properties} = element
  const {src, alt} = properties
  if (typeof src !== 'string' || src === '') return {type: 'text', value: String(alt ?? '')}
  Object.assign(properties, {alt: alt ?? '', loading: 'lazy', decoding: 'async'})
  if (properties.alt === '') report(element, noDescription)
  const link = draft.links.push({kind: 'image', target: readableUrl(src), place: placeOf(element)}) - 1
  const isRemote = linkKind(src) === 'web'
  if (isRemote && notesRemoteImages) report(element, remoteImage(src))
  if (!isRemote) properties.src = marker({kind: 'image', link})
  return undefined
}

const noDescription = {
  severity: 'note',
  rule: 'markdown/image-alt',
  reason: 'Unexpected image without a description',
  hint: 'Say in the square brackets what it shows, for those who do not see it'
} as const
