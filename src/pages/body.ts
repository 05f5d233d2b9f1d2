import type {Address} from '../content/address.ts'
import type {Slot} from '../markdown/document.ts'
import type {Target} from '../site/link.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import type {BodyView} from './view.ts'

/** Gives an edition's text with what only the site knows: addresses, sizes of images and labels; links are made by `hrefIn`, or by `urlIn` for use outside the site. */
export function bodyView(context: PageContext, edition: Edition, locate: Locate): BodyView {
  const {digest, details} = edition.document
  return {document: digest, fills: details().slots.map((slot) => fill(context, edition, {slot, locate}))}
}

type Locate = (context: PageContext, address: Address) => string

interface Filled {
  readonly slot: Slot
  readonly locate: Locate
}

function fill(context: PageContext, edition: Edition, {slot, locate}: Filled): string {
  if (slot.kind === 'label')
    return escape(context.wordingOf(edition.article.lang).text(slot.key, {number: slot.number}))
  const written = edition.document.links[slot.link]?.target ?? ''
  const target = findTarget(context.site.links, edition.article, written)
  const href = escape(hrefOfTarget(target, {written, locate: (address) => locate(context, address)}))
  return slot.kind === 'href' ? href : ` src="${href}"${dimensions(target)}`
}

/** A link that leads nowhere stays as it was written; the report tells of it. */
function hrefOfTarget(
  target: Target,
  {written, locate}: {readonly written: string; readonly locate: (address: Address) => string}
): string {
  if (target.kind === 'edition') return locate(target.edition.article.address) + hash(target.fragment)
  if (target.kind === 'asset') return locate(target.asset.address) + hash(target.fragment)
  if (target.kind === 'address') return locate(target.address) + hash(target.fragment)
  return written
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`
}

function dimensions(target: Target): string {
  if (target.kind !== 'asset' || target.asset.width === 0) return ''
  return ` width="${target.asset.width}" height="${target.asset.height}"`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
