import type {HtmlTemplate, ImageSlot, Slot} from './document.ts'

/** The marker of an image takes the whole element with it, whose values in quotes may hold anything but quotes. */
const markers =
  /<img(?<before>(?:"[^"]*"|[^">])*?) src="\uFDD0image:(?<image>\d+)\uFDD1"(?<after>(?:"[^"]*"|[^">])*)>|\uFDD0href:(?<href>\d+)\uFDD1|\uFDD0label:(?<key>[^:\uFDD1]*):(?<number>[\d-]*)\uFDD1|\uFDD0credit\uFDD1/g

/** Splits HTML at the markers of its slots. */
export function htmlTemplate(html: string): HtmlTemplate {
  const strings: string[] = []
  const slots: Slot[] = []
  let end = 0
  let lastImage = 0
  for (const match of html.matchAll(markers)) {
    const slot = slotOf(match.groups ?? {}, lastImage)
    if (slot.kind === 'image') lastImage = slot.link
    strings.push(html.slice(end, match.index))
    slots.push(slot)
    end = match.index + match[0].length
  }
  strings.push(html.slice(end))
  return {strings, slots}
}

type Groups = Readonly<Record<string, string | undefined>>

function slotOf(groups: Groups, lastImage: number): Slot {
  const {image, href, key, number = ''} = groups
  if (image !== undefined) return imageSlot(Number(image), groups)
  if (href !== undefined) return {kind: 'href', link: Number(href)}
  if (key === undefined) return {kind: 'credit', link: lastImage}
  return {kind: 'label', key: key === 'article.footnotes' ? key : 'article.backToReference', number}
}

function imageSlot(link: number, {before = '', after = ''}: Groups): ImageSlot {
  const attributes = before + after
  return {kind: 'image', link, attributes, isSized: /\s(?:width|height)="/.test(attributes)}
}
