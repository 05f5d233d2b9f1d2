import type {Edition} from '../site/works.ts'
import {findTarget} from '../site/link.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {ShareImageView} from './view.ts'

/** Formats that those who show links can read. */
const typeByExtension: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp']
])

/** Gives the image that links to an article are shown with: the one made for it, else its own as it is. */
export function shareImageView(context: PageContext, {article}: Edition): ShareImageView | null {
  const made = context.shareImages.get(article.path)
  const {image, title} = article.matter
  const alt = image === null || image.alt === '' ? title : image.alt
  if (made)
    return {src: urlIn(context, made.address), alt, width: made.width, height: made.height, type: made.type}
  if (image === null) return null
  const target = findTarget(context.site.links, article, image.src)
  if (target.kind === 'external') return {src: image.src, alt, width: 0, height: 0, type: ''}
  if (target.kind !== 'asset') return null
  const {address, width, height} = target.asset
  const type = typeByExtension.get(address.split('.').at(-1)?.toLowerCase() ?? '')
  return type === undefined ? null : {src: urlIn(context, address), alt, width, height, type}
}
