import type {Element, ElementContent} from 'hast'
import {linkKind} from '../link-kind.ts'
import {marker} from '../marker.ts'
import type {Finish} from './finish.ts'

/** Makes a paragraph that is one image with a title a figure with a caption, and leaves a place for the credit of a local one. */
export const finishParagraph: Finish = (element) => {
  const contents = element.children.filter((child) => !isBlank(child))
  const image = contents.length === 1 ? imageIn(contents[0]) : undefined
  if (!image) return undefined
  const {src, title} = image.properties
  const credit = typeof src === 'string' && linkKind(src) === 'site' ? marker({kind: 'credit'}) : ''
  if (typeof title === 'string' && title !== '') {
    delete image.properties.title
    element.tagName = 'figure'
    element.children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{type: 'text', value: title + credit}]
    })
  } else if (credit !== '') element.children.push({type: 'text', value: credit})
  return undefined
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function imageIn(node: ElementContent | undefined): Element | undefined {
  if (node?.type !== 'element') return undefined
  if (node.tagName === 'img') return node
  return node.tagName === 'a' && node.children.length === 1 ? imageIn(node.children[0]) : undefined
}
