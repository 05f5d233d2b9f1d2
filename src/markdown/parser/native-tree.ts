import {createRequire} from 'node:module'
import type {Nodes, Root} from 'mdast'
import {hasDoubt} from './has-doubt.ts'
import {isOrdinary} from './is-ordinary.ts'
import {prepare} from './prepare.ts'

/** Gives the tree of a text by Sätteri, a parser in Rust; nothing where the reference could give another. */
export function nativeTree(source: string): Root | undefined {
  native ??= load()
  const {text, standIns, doubts} = prepare(source)
  if (native === null || isUnfit(source) || standIns.areMistakenIn(source)) return undefined
  const tree = native.markdownToMdast(text, options)
  if (tree.type !== 'root' || !isOrdinary(tree, source) || hasDoubt(tree, {source, doubts})) return undefined
  standIns.restore(tree)
  return tree
}

/** What one of the two leaves out or replaces: the mark of the byte order, NUL, and half characters, to be told from whole ones. */
function isUnfit(source: string): boolean {
  return (
    source.startsWith('\uFEFF') || (/[\0\uD800-\uDFFF]/.test(source) && /[\0\uD800-\uDFFF]/u.test(source))
  )
}

const options = {features: {gfm: true, frontmatter: false}}

/** The package's own types would add kinds of nodes to those of `mdast` everywhere. */
interface Native {
  readonly markdownToMdast: (source: string, settings: typeof options) => Nodes
}

/** Null on machines for which there is no binary. */
let native: Native | null | undefined

function load(): Native | null {
  try {
    return createRequire(import.meta.url)('satteri')
  } catch {
    return null
  }
}
