import type {BlockMark, HtmlTemplate, LabelKey, Slot} from './document.ts'

/** An image's marker takes its attribute with it, as the slot is filled with several attributes; that of a block leaves nothing. */
const markers =
  / data-block="\uFDD0block:(?<block>\d+)\uFDD1"| src="\uFDD0image:(?<image>\d+)\uFDD1"|\uFDD0href:(?<href>\d+)\uFDD1|\uFDD0label:(?<key>[^:\uFDD1]*):(?<number>[*\d-]*)\uFDD1|\uFDD0signature\uFDD1/g

/** Splits HTML at the markers of its slots, and takes out those of its blocks. */
export function htmlTemplate(html: string): HtmlTemplate {
  const strings: string[] = []
  const slots: Slot[] = []
  const marks: BlockMark[] = []
  let text = ''
  let end = 0
  let before = 0
  for (const match of html.matchAll(markers)) {
    text += html.slice(end, match.index)
    end = match.index + match[0].length
    const {block, ...slot} = match.groups ?? {}
    if (block !== undefined) {
      marks.push({block: Number(block), at: before + text.length})
      continue
    }
    before += text.length + 1
    strings.push(text)
    slots.push(slotOf(slot))
    text = ''
  }
  strings.push(text + html.slice(end))
  return {strings, slots, marks}
}

function slotOf({image, href, key, number = ''}: Readonly<Record<string, string | undefined>>): Slot {
  if (image !== undefined) return {kind: 'image', link: Number(image)}
  if (href !== undefined) return {kind: 'href', link: Number(href)}
  const label = labels.find((known) => known === key)
  return label ? {kind: 'label', key: label, number} : {kind: 'signature'}
}

const labels: readonly LabelKey[] = [
  'article.footnotes',
  'article.backToReference',
  'article.translatorNotes',
  'article.translatorNote'
]
