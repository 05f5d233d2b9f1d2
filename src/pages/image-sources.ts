import {hrefOf} from '../content/address.ts'
import type {Picture} from './picture.ts'
import type {ImageSourceView} from './view.ts'

/** Gives the sources of a `<picture>`; none for an image of which nothing was made. */
export function imageSources(picture: Picture | undefined, base: string): readonly ImageSourceView[] {
  return (picture?.sources ?? []).map(({type, files}) => ({
    type,
    srcset: files.map(({address, width}) => `${hrefOf(address, base)} ${width}w`).join(', ')
  }))
}
