import type {Nodes} from 'mdast'
import {eachNode} from '../each-node.ts'

/** What a link or a footnote may refer to. */
export interface Definition {
  /** The same for all that define the same. */
  readonly identifier: string
  /** As written, such as `[a]:` and `[^1]:`. */
  readonly label: string
  readonly offset: number
}

/** Gives what the nodes of a tree define. */
export function definitionsIn(tree: Nodes, source: string): readonly Definition[] {
  const definitions: Definition[] = []
  eachNode(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    const offset = node.position?.start.offset ?? 0
    const [label = ''] = /^\[(?:\\[\s\S]|[^\\\]])*\]:/.exec(source.slice(offset)) ?? []
    definitions.push({identifier: `${node.type} ${node.identifier}`, label, offset})
  })
  return definitions
}
