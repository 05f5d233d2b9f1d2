import type {Root as HastRoot} from 'hast'
import type {Definition, FootnoteDefinition, Root as MdastRoot} from 'mdast'
import type {Options} from 'remark-rehype'
import remarkRehype from 'remark-rehype'
import type {VFile} from 'vfile'
import {eachNode} from '../each-node.ts'

type Handler = NonNullable<NonNullable<Options['handlers']>['root']>

/** Makes the HTML tree; remark-rehype is shown the definitions alone first, as it takes as long to find them as for all the rest. */
export function htmlTree(options: Options) {
  return (tree: MdastRoot, file: VFile): HastRoot => {
    const definitions: MdastRoot = {type: 'root', children: definitionsIn(tree)}
    const root: Handler = (state, node) => state.wrap(state.all(node === definitions ? tree : node))
    const {children} = remarkRehype({...options, handlers: {root}})(definitions, file)
    return {type: 'root', children, ...(tree.position && {position: tree.position})}
  }
}

function definitionsIn(tree: MdastRoot): (Definition | FootnoteDefinition)[] {
  const definitions: (Definition | FootnoteDefinition)[] = []
  eachNode(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
  })
  return definitions
}
