import type {HtmlNode} from './html-tree.ts'

/** Gives nodes whose ids, and what refers to them, begin with a prefix, so that two texts can stand on one page. */
export function withIdPrefix(nodes: readonly HtmlNode[], prefix: string): readonly HtmlNode[] {
  return nodes.map((node) =>
    typeof node === 'string'
      ? node
      : {
          ...node,
          attributes: prefixed(node.attributes, prefix),
          children: withIdPrefix(node.children, prefix)
        }
  )
}

function prefixed(attributes: string, prefix: string): string {
  if (!/id="|href="#|aria-|headers="/.test(attributes)) return attributes
  return attributes
    .replace(/ href="#(?=[^"])/, `$&${prefix}`)
    .replace(/ (?:id|aria-describedby|aria-labelledby|headers)="[^"]+/g, (list) =>
      list.replace(/(?<=[" ])[^\s"=]+(?=$| )/g, `${prefix}$&`)
    )
}
