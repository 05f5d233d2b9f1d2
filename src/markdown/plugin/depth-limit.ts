import type {Root} from 'mdast'
import {checkDepth} from '../check-depth.ts'

/** Stops at a tree too deep for what follows. */
export function depthLimit() {
  return (tree: Root): void => checkDepth(tree)
}
