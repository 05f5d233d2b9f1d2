import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'

/** Far above real use, far below what overflows the stack of a thread. */
const limit = 200

/** Throws a `RangeError` when a tree is too deep to be walked by recursion. */
export function checkDepth(tree: HastNodes | MdastNodes): void {
  check(tree, 0)
}

function check(node: HastNodes | MdastNodes, depth: number): void {
  if (depth > limit) throw new RangeError(`Expected a tree of at most ${limit} levels`)
  if ('children' in node) for (const child of node.children) check(child, depth + 1)
}
