import type {Address} from '../content/address.ts'
import type {Slot} from '../markdown/document.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {creditHtml} from './credit-html.ts'
import {escape} from './escape.ts'
import {imageHtml} from './image-html.ts'
import {peopleNames} from './term-link.ts'
import type {BodyView} from './view.ts'
import {targetHref} from './target-href.ts'

/** Gives an edition's text with what only the site knows: addresses, sizes of images and labels; links are made by `hrefIn`, or by `urlIn` for use outside the site. */
export function bodyView(context: PageContext, edition: Edition, locate: Locate): BodyView {
  const {digest, details} = edition.document
  const fills = details().slots.map((slot) => fill(context, edition, {slot, locate}))
  return {document: digest, fills, isMarked: false, stale: []}
}

type Locate = (context: PageContext, address: Address) => string

interface Filled {
  readonly slot: Slot
  readonly locate: Locate
}

function fill(context: PageContext, edition: Edition, {slot, locate}: Filled): string {
  const {lang} = edition.article
  if (slot.kind === 'label') return escape(context.wordingOf(lang).text(slot.key, {number: slot.number}))
  if (slot.kind === 'signature') return escape(signature(context, edition))
  const written = edition.document.links[slot.link]?.target ?? ''
  const target = findTarget(context.site.links, edition.article, written)
  if (slot.kind === 'credit') return creditHtml(context, target, lang)
  const href = targetHref(target, {written, locate: (address) => locate(context, address)})
  if (slot.kind === 'href') return escape(href)
  return imageHtml(context, slot, {target, href, isOnSite: locate === hrefIn})
}

function signature(context: PageContext, {article: {lang, matter}}: Edition): string {
  const names = peopleNames(context, matter.translators, lang)
  return names.length === 0 ? '' : `— ${names.join(context.wordingOf(lang).text('names.separator'))}`
}
