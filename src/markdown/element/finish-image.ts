import {linkKind} from '../link-kind.ts'
import {marker} from '../marker.ts'
import {placeOf} from '../place-of.ts'
import {readableUrl} from '../readable-url.ts'
import type {Finish} from './finish.ts'

/** Registers an image, lets it load late, and leaves its size to the site if the author gave none; without a source, its text stays. */
export const finishImage: Finish = (element, {draft, report}) => {
  const {properties} = element
  const {src, alt, width, height} = properties
  if (typeof src !== 'string' || src === '') return {type: 'text', value: String(alt ?? '')}
  Object.assign(properties, {alt: alt ?? '', loading: 'lazy', decoding: 'async'})
  if (properties.alt === '') report(element, noDescription)
  const link = draft.links.push({kind: 'image', target: readableUrl(src), place: placeOf(element)}) - 1
  const isSized = width !== undefined || height !== undefined
  if (linkKind(src) !== 'web') properties.src = marker({kind: isSized ? 'href' : 'image', link})
  return undefined
}

const noDescription = {
  severity: 'note',
  rule: 'markdown/image-alt',
  reason: 'Unexpected image without a description',
  hint: 'Say in the square brackets what it shows, for those who do not see it'
} as const
