import type {ImageObject} from 'schema-dts'
import type {ImageView} from '../view.ts'

/** Gives an image that has an absolute address. */
export function imageThings(image: ImageView | null): readonly ImageObject[] {
  if (image === null) return []
  return [{'@type': 'ImageObject', url: image.src, caption: image.alt, creditText: image.credit}]
}
