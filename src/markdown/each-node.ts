import type {Nodes} from 'mdast'

/** Sees each node of a Markdown tree, parents before children. */
export function eachNode(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) eachNode(child, see)
}
