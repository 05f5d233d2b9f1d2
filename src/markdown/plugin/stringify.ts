import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {plainHtml} from '../plain-html.ts'

/** Writes HTML as rehype-stringify does, and by it where plugins changed its settings, or brought more into a tree than articles hold. */
export const stringify: Plugin<[], Root, string> = function () {
  rehypeStringify.call(this)
  const {compiler} = this
  if (!compiler || this.data('settings') !== undefined) return
  this.compiler = (tree, file) => (isRoot(tree) ? plainHtml(tree) : undefined) ?? compiler(tree, file)
}

function isRoot(node: Node): node is Root {
  return node.type === 'root'
}
