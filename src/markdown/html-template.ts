import type {BlockMark, HtmlTemplate, LabelKey, Slot} from './document.ts'

/** Splits HTML at the markers of its slots, and takes out those of its blocks. */
export function htmlTemplate(html: string): HtmlTemplate {
  const strings: string[] = []
  const slots: Slot[] = []
  const marks: BlockMark[] = []
  let text = ''
  let end = 0
  let before = 0
  let lastImage = 0
  for (let at = html.indexOf(opening); at !== -1; at = html.indexOf(opening, end)) {
    const close = html.indexOf(closing, at)
    const [kind = '', key = '', number = ''] = html.slice(at + 1, close).split(':')
    if (kind === 'block') {
      text += html.slice(end, at - blockAttribute.length)
      end = close + 2
      marks.push({block: Number(key), at: before + text.length})
      continue
    }
    const {start, stop, slot} =
      kind === 'image'
        ? imageAround(html, {from: end, at, link: Number(key)})
        : {start: at, stop: close + 1, slot: slotOf({kind, key, number}, lastImage)}
    if (slot.kind === 'image') lastImage = slot.link
    text += html.slice(end, start)
    end = stop
    before += text.length + 1
    strings.push(text)
    slots.push(slot)
    text = ''
  }
  strings.push(text + html.slice(end))
  return {strings, slots, marks}
}

const opening = '\uFDD0'
const closing = '\uFDD1'

/** The marker of a block is a whole value in quotes, and leaves nothing behind. */
const blockAttribute = ' data-block="'

interface Marker {
  readonly kind: string
  readonly key: string
  readonly number: string
}

function slotOf({kind, key, number}: Marker, lastImage: number): Slot {
  if (kind === 'href') return {kind, link: Number(key)}
  if (kind === 'credit') return {kind, link: lastImage}
  const label = labels.find((known) => known === key)
  return label ? {kind: 'label', key: label, number} : {kind: 'signature'}
}

interface ImageMarker {
  /** Where the image can begin at the earliest. */
  readonly from: number
  readonly at: number
  readonly link: number
}

interface Place {
  readonly start: number
  readonly stop: number
  readonly slot: Slot
}

/** The marker of an image takes the whole element with it, whose values in quotes may hold anything but quotes; where a plugin has put it elsewhere it is an address. */
function imageAround(html: string, {from, at, link}: ImageMarker): Place {
  for (
    let start = html.indexOf('<img', from);
    start !== -1 && start < at;
    start = html.indexOf('<img', start + 1)
  ) {
    image.lastIndex = start
    const {0: element = '', groups: {before = '', after = ''} = {}} = image.exec(html) ?? {}
    const stop = start + element.length
    if (stop <= at) continue
    const attributes = before + after
    const isSized = /\s(?:width|height)="/.test(attributes)
    return {start, stop, slot: {kind: 'image', link, attributes, isSized}}
  }
  return {start: at, stop: html.indexOf(closing, at) + 1, slot: {kind: 'href', link}}
}

const image = /<img(?<before>(?:"[^"]*"|[^">])*?) src="\uFDD0image:\d+\uFDD1"(?<after>(?:"[^"]*"|[^">])*)>/y

const labels: readonly LabelKey[] = [
  'article.footnotes',
  'article.backToReference',
  'article.translatorNotes',
  'article.translatorNote'
]
