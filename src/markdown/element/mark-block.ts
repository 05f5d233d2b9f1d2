import type {Element, ElementContent} from 'hast'
import {blockMarker} from '../block-marker.ts'
import type {Draft} from '../draft.ts'

/** Marks an element that shows a block of the text with the block's index. */
export function markBlock(element: Element, draft: Draft): void {
  const block = blockOf(element, draft)
  if (block !== undefined) element.properties.dataBlock = blockMarker(block)
}

const shown: ReadonlySet<string> = new Set(['p', 'pre', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function blockOf(
  {tagName, position, children}: Element,
  {blockByOffset, blockByItem}: Draft
): number | undefined {
  const offset = position?.start?.offset
  if (offset === undefined) return undefined
  if (shown.has(tagName)) return blockByOffset.get(offset)
  if (tagName !== 'li') return undefined
  const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  return isBlock(first) ? undefined : blockByItem.get(offset)
}

/** A list item begins with a block of its own, or with its text. */
function isBlock(node: ElementContent | undefined): boolean {
  return (
    node?.type === 'element' &&
    /^(?:blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/.test(node.tagName)
  )
}
