import type {Slot} from '../markdown/document.ts'
import type {Target} from '../site/link.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {peopleNames} from './term-link.ts'
import type {BodyView} from './view.ts'
import {hrefOf} from '../content/address.ts'

/** Gives an edition's text with what only the site knows: addresses, sizes of images and labels. */
export function bodyView(context: PageContext, edition: Edition, base: string): BodyView {
  const {digest, details} = edition.document
  const fills = details().slots.map((slot) => fill(context, edition, {slot, base}))
  return {document: digest, fills, isMarked: false}
}

interface Filled {
  readonly slot: Slot
  /** What the addresses are below: the base path, or the whole base address for use outside the site. */
  readonly base: string
}

function fill(context: PageContext, edition: Edition, {slot, base}: Filled): string {
  if (slot.kind === 'label')
    return escape(context.wordingOf(edition.article.lang).text(slot.key, {number: slot.number}))
  if (slot.kind === 'signature') return escape(signature(context, edition))
  const written = edition.document.links[slot.link]?.target ?? ''
  const target = findTarget(context.site.links, edition.article, written)
  const href = escape(hrefOfTarget(target, {written, base}))
  return slot.kind === 'href' ? href : ` src="${href}"${dimensions(target)}`
}

function signature(context: PageContext, {article: {lang, matter}}: Edition): string {
  const names = peopleNames(context, matter.translators, lang)
  return names.length === 0 ? '' : `— ${names.join(context.wordingOf(lang).text('names.separator'))}`
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
