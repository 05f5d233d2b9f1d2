import type {HtmlNode} from './html-tree.ts'

/** Writes nodes as HTML. */
export function htmlString(nodes: readonly HtmlNode[]): string {
  return nodes.map(write).join('')
}

function write(node: HtmlNode): string {
  if (typeof node === 'string') return node
  const start = `<${node.name}${node.attributes}>`
  return empty.test(node.name) ? start : `${start}${htmlString(node.children)}</${node.name}>`
}

const empty = /^(?:area|br|col|hr|img|input|wbr)$/
