import type {Document, Slot} from '../../src/markdown/document.ts'
import type {MarkdownSettings} from '../../src/markdown/processor.ts'
import {markdownProcessor} from '../../src/markdown/processor.ts'
import {renderDocument} from '../../src/markdown/render.ts'

const settings: MarkdownSettings = {
  highlight: true,
  siteHost: 'site.example',
  parser: 'auto',
  notesRemoteImages: false,
  noteLabels: [],
  remarkPlugins: [],
  rehypePlugins: []
}

/** Renders Markdown by the pipeline with some settings changed. */
export function rendererOf(changes: Partial<MarkdownSettings>): (body: string, lang?: string) => Document {
  const processor = markdownProcessor({...settings, ...changes})
  return (body, lang = 'en') =>
    renderDocument(
      {path: 'content/story.md', digest: 'digest', lang, body, matter: {title: 'A title'}},
      processor
    )
}

/** Renders Markdown. */
export const render = rendererOf({})

/** Gives the whole HTML of Markdown, with slots in square brackets. */
export function html(body: string, lang?: string): string {
  return htmlOf(render(body, lang))
}

/** Gives the whole HTML of a document, with slots in square brackets. */
export function htmlOf({html, links}: Document): string {
  const fill = (slot: Slot): string => {
    if (slot.kind === 'signature') return '[signature]'
    if (slot.kind === 'label') return `[${slot.key} ${slot.number}]`
    if (slot.kind === 'image') return `<img[image ${links[slot.link]?.target}]${slot.attributes}>`
    return slot.kind === 'credit' ? '' : `[href ${links[slot.link]?.target}]`
  }
  return html.strings
    .map((string, index) => string + (html.slots[index] ? fill(html.slots[index]) : ''))
    .join('')
}

/** Gives the whole HTML of Markdown as a site might fill its slots. */
export function filledHtml(body: string): string {
  const {strings, slots} = render(body).html
  return strings.map((string, index) => string + (slots[index] ? fillOf(slots[index]) : '')).join('')
}

function fillOf(slot: Slot): string {
  if (slot.kind === 'image')
    return `<img src="/x.png"${slot.isSized ? '' : ' width="1" height="1"'}${slot.attributes}>`
  return {href: '/x/', label: 'label', credit: '', signature: 'name'}[slot.kind]
}

/** Gives the messages on Markdown, one line each: `severity line:column rule reason`. */
export function messages(body: string, lang?: string): readonly string[] {
  return messagesOf(render(body, lang))
}

/** Gives the messages of a document, one line each. */
export function messagesOf(document: Document): readonly string[] {
  return document.messages.map(
    ({severity, place, rule, reason}) =>
      `${severity} ${place ? `${place.line}:${place.column}` : '-'} ${rule} ${reason}`
  )
}
