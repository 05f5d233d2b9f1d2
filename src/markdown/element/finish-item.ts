import type {Element, ElementContent} from 'hast'
import type {Finish} from './finish.ts'

/** Labels the checkbox of a task with the task's text. */
export const finishItem: Finish = (element) => {
  const [first] = element.children.filter((child) => child.type === 'element')
  const parent = first?.tagName === 'p' ? first : element
  const start = parent.children.findIndex((child) => child.type === 'element' && child.tagName === 'input')
  if (start === -1) return undefined
  const after = parent.children.findIndex((child, index) => index > start && isBlock(child))
  const end = after === -1 ? parent.children.length : after
  const children = parent.children.slice(start, end)
  const label: Element = {type: 'element', tagName: 'label', properties: {}, children}
  parent.children.splice(start, children.length, label)
  return undefined
}

function isBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    /^(?:blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/.test(node.tagName)
  )
}
