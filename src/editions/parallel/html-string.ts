import type {HtmlNode} from './html-tree.ts'
import {voidElements} from './void-elements.ts'

/** Writes nodes as HTML. */
export function htmlString(nodes: readonly HtmlNode[]): string {
  return nodes.map(write).join('')
}

function write(node: HtmlNode): string {
  if (typeof node === 'string') return node
  const start = `<${node.name}${node.attributes}>`
  return voidElements.has(node.name) ? start : `${start}${htmlString(node.children)}</${node.name}>`
}
