import type {Edition} from '../site/works.ts'
import {findTarget} from '../site/link.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import type {ImageView} from './view.ts'

/** Gives the image that front matter names; null when there is none, or its file is missing. */
export function articleImage(context: PageContext, {article}: Edition): ImageView | null {
  const {image} = article.matter
  if (image === null) return null
  const {alt, credit} = image
  const target = findTarget(context.site.links, article, image.src)
  if (target.kind === 'external') return {src: image.src, alt, credit, width: 0, height: 0}
  if (target.kind !== 'asset') return null
  const {address, width, height} = target.asset
  return {src: hrefIn(context, address), alt, credit, width, height}
}
