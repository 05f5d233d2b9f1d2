import type {ImageSlot} from '../markdown/document.ts'
import type {Target} from '../site/link.ts'
import type {PageContext} from './context.ts'
import {escape} from './escape.ts'
import {imageSources} from './image-sources.ts'

/** Where an image leads, and whether it is shown on a page of the site. */
export interface ShownImage {
  readonly target: Target
  readonly href: string
  readonly isOnSite: boolean
}

/** Gives an image in a text: with its size, and within the site in all forms that were made of it; what leaves the site stays simple. */
export function imageHtml(
  context: PageContext,
  {attributes, isSized}: ImageSlot,
  {target, href, isOnSite}: ShownImage
): string {
  const size = isSized ? '' : dimensions(target)
  const image = `<img src="${escape(href)}"${size}${attributes}>`
  const path = target.kind === 'asset' && isOnSite ? target.asset.path : ''
  const sizes = escape(context.site.config.images?.sizes ?? '')
  const sources = imageSources(context, path).map(
    ({type, srcset}) => `<source type="${type}" srcset="${escape(srcset)}" sizes="${sizes}">`
  )
  return sources.length === 0 ? image : `<picture>${sources.join('')}${image}</picture>`
}

function dimensions(target: Target): string {
  if (target.kind !== 'asset' || target.asset.width === 0) return ''
  return ` width="${target.asset.width}" height="${target.asset.height}"`
}
