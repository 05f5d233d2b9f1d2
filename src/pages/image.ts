import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {imageCredit} from './image-credit.ts'
import {imageSources} from './image-sources.ts'
import {licenseView} from './license.ts'
import type {ImageView} from './view.ts'

/** Gives the image that front matter names; null when there is none, or its file is missing. */
export function articleImage(context: PageContext, {article}: Edition): ImageView | null {
  const {image} = article.matter
  if (image === null) return null
  const {alt, credit} = image
  const license = licenseView(image.license)
  const target = findTarget(context.site.links, article, image.src)
  if (target.kind === 'external')
    return {src: image.src, alt, credit, license, width: 0, height: 0, sources: []}
  if (target.kind !== 'asset') return null
  const {address, path, width, height} = target.asset
  const known = imageCredit(context, target.asset, article.lang)
  return {
    src: hrefIn(context, address),
    alt,
    credit: credit === '' ? known.credit : credit,
    license: license ?? known.license,
    width,
    height,
    sources: imageSources(context, path)
  }
}
