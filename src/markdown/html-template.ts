import type {BlockMark, HtmlTemplate, ImageSlot, LabelKey, Slot} from './document.ts'

/** The marker of an image takes the whole element with it, whose values in quotes may hold anything but quotes; that of a block leaves nothing. */
const markers =
  / data-block="\uFDD0block:(?<block>\d+)\uFDD1"|<img(?<before>(?:"[^"]*"|[^">])*?) src="\uFDD0image:(?<image>\d+)\uFDD1"(?<after>(?:"[^"]*"|[^">])*)>|\uFDD0href:(?<href>\d+)\uFDD1|\uFDD0label:(?<key>[^:\uFDD1]*):(?<number>[*\d-]*)\uFDD1|\uFDD0(?<word>credit|signature)\uFDD1/g

/** Splits HTML at the markers of its slots, and takes out those of its blocks. */
export function htmlTemplate(html: string): HtmlTemplate {
  const strings: string[] = []
  const slots: Slot[] = []
  const marks: BlockMark[] = []
  let text = ''
  let end = 0
  let before = 0
  let lastImage = 0
  for (const match of html.matchAll(markers)) {
    text += html.slice(end, match.index)
    end = match.index + match[0].length
    const {block, ...groups} = match.groups ?? {}
    if (block !== undefined) {
      marks.push({block: Number(block), at: before + text.length})
      continue
    }
    const slot = slotOf(groups, lastImage)
    if (slot.kind === 'image') lastImage = slot.link
    before += text.length + 1
    strings.push(text)
    slots.push(slot)
    text = ''
  }
  strings.push(text + html.slice(end))
  return {strings, slots, marks}
}

type Groups = Readonly<Record<string, string | undefined>>

function slotOf(groups: Groups, lastImage: number): Slot {
  const {image, href, key, word, number = ''} = groups
  if (image !== undefined) return imageSlot(Number(image), groups)
  if (href !== undefined) return {kind: 'href', link: Number(href)}
  if (word === 'credit') return {kind: 'credit', link: lastImage}
  const label = labels.find((known) => known === key)
  return label ? {kind: 'label', key: label, number} : {kind: 'signature'}
}

function imageSlot(link: number, {before = '', after = ''}: Groups): ImageSlot {
  const attributes = before + after
  return {kind: 'image', link, attributes, isSized: /\s(?:width|height)="/.test(attributes)}
}

const labels: readonly LabelKey[] = [
  'article.footnotes',
  'article.backToReference',
  'article.translatorNotes',
  'article.translatorNote'
]
