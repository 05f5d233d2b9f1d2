import {hrefOf} from '../content/address.ts'
import type {Slot} from '../markdown/document.ts'
import type {Target} from '../site/link.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {creditHtml} from './credit-html.ts'
import {escape} from './escape.ts'
import {imageHtml} from './image-html.ts'
import type {BodyView} from './view.ts'

/** Gives an edition's text with what only the site knows: addresses, sizes of images and labels. */
export function bodyView(context: PageContext, edition: Edition, base: string): BodyView {
  const {digest, details} = edition.document
  return {document: digest, fills: details().slots.map((slot) => fill(context, edition, {slot, base}))}
}

interface Filled {
  readonly slot: Slot
  /** What the addresses are below: the base path, or the whole base address for use outside the site. */
  readonly base: string
}

function fill(context: PageContext, edition: Edition, {slot, base}: Filled): string {
  const {lang} = edition.article
  if (slot.kind === 'label') return escape(context.wordingOf(lang).text(slot.key, {number: slot.number}))
  const written = edition.document.links[slot.link]?.target ?? ''
  const target = findTarget(context.site.links, edition.article, written)
  if (slot.kind === 'credit') return creditHtml(context, target, lang)
  const href = hrefOfTarget(target, {written, base})
  return slot.kind === 'href' ? escape(href) : imageHtml(context, slot, {target, href, base})
}

/** A link that leads nowhere stays as it was written; the report tells of it. */
function hrefOfTarget(
  target: Target,
  {written, base}: {readonly written: string; readonly base: string}
): string {
  if (target.kind === 'edition') return hrefOf(target.edition.article.address, base) + hash(target.fragment)
  if (target.kind === 'asset') return hrefOf(target.asset.address, base) + hash(target.fragment)
  if (target.kind === 'address') return hrefOf(target.address, base) + hash(target.fragment)
  return written
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`
}
