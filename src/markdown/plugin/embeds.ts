import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {draftOf} from '../draft.ts'
import {eachElement} from '../each-element.ts'
import {placeOf} from '../place-of.ts'

/** Turns what is embedded from elsewhere into a link to it, so that no reader loses it; reports it once per kind. */
export function embeds() {
  return (tree: Root, file: VFile): void => {
    if (draftOf(file).isPlain) return
    const reported = new Set<string>()
    eachElement(tree, (element, parent) => {
      const {tagName, properties} = element
      const {src, title} = properties
      if (!embedding.has(tagName) || typeof src !== 'string' || src === '') return
      if (!reported.has(tagName)) report(element, file)
      reported.add(tagName)
      const link: Element = {
        ...element,
        tagName: 'a',
        properties: {href: src},
        children: [{type: 'text', value: String(title ?? src)}]
      }
      const isBlock = parent.type === 'root'
      Object.assign(element, isBlock ? {tagName: 'p', properties: {}, children: [link]} : link)
    })
  }
}

const embedding: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'video'])

function report(element: Element, file: VFile): void {
  draftOf(file).messages.push({
    path: file.path,
    place: placeOf(element),
    severity: 'note',
    rule: 'markdown/embed',
    reason: `Unexpected element \`<${element.tagName}>\`, which is shown as a link`,
    hint: ''
  })
}
