import type {Nodes} from 'hast'

/** Gives the text of an element as it is read aloud: without footnote numbers and ruby annotations. */
export function elementText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isAside(node)) return ''
  return node.children.map(elementText).join('')
}

function isAside(node: Nodes): boolean {
  if (node.type !== 'element') return false
  return node.tagName === 'rt' || node.tagName === 'rp' || 'dataFootnoteRef' in node.properties
}
