import type {HtmlTemplate, Slot} from './document.ts'

/** An image's marker takes its attribute with it, as the slot is filled with several attributes. */
const markers =
  / src="\uFDD0image:(?<image>\d+)\uFDD1"|\uFDD0href:(?<href>\d+)\uFDD1|\uFDD0label:(?<key>[^:\uFDD1]*):(?<number>[\d-]*)\uFDD1/g

/** Splits HTML at the markers of its slots. */
export function htmlTemplate(html: string): HtmlTemplate {
  const strings: string[] = []
  const slots: Slot[] = []
  let end = 0
  for (const match of html.matchAll(markers)) {
    strings.push(html.slice(end, match.index))
    slots.push(slotOf(match.groups ?? {}))
    end = match.index + match[0].length
  }
  strings.push(html.slice(end))
  return {strings, slots}
}

function slotOf({image, href, key, number = ''}: Readonly<Record<string, string | undefined>>): Slot {
  if (image !== undefined) return {kind: 'image', link: Number(image)}
  if (href !== undefined) return {kind: 'href', link: Number(href)}
  return {kind: 'label', key: key === 'article.footnotes' ? key : 'article.backToReference', number}
}
