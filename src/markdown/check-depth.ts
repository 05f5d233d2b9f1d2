import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'

/** Far above real use, far below what overflows the stack of a thread. */
const limit = 200

/** Throws a `RangeError` when a tree is too deep to be walked by recursion; doesn't recurse itself. */
export function checkDepth(tree: HastNodes | MdastNodes): void {
  let level: readonly (HastNodes | MdastNodes)[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) throw new RangeError(`Expected a tree of at most ${limit} levels`)
    level = level.flatMap(childrenOf)
  }
}

function childrenOf(node: HastNodes | MdastNodes): readonly (HastNodes | MdastNodes)[] {
  return 'children' in node ? node.children : []
}
