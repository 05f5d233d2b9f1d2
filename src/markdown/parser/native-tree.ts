import {createRequire} from 'node:module'
import type {Nodes, Root} from 'mdast'
import {hasDoubt} from './has-doubt.ts'
import {isOrdinary} from './is-ordinary.ts'
import {mended} from './mended.ts'
import type {Doubt} from './preparation.ts'
import {prepare} from './prepare.ts'
import type {Section} from './section.ts'

/** Gives the tree of a text by Sätteri, a parser in Rust, but for sections that the reference could read otherwise; nothing where these are the whole text. */
export function nativeTree(source: string): Root | undefined {
  native ??= load()
  const {text, standIns, doubts} = prepare(source)
  if (native === null || isUnfit(source) || standIns.areMistakenIn(source)) return undefined
  const tree = native.markdownToMdast(text, options)
  if (tree.type !== 'root') return undefined
  const context = {source, hasFootnotes: /\[\^[^\]\n]+\]:/.test(source)}
  const isSure = (section: Section): boolean =>
    isOrdinary(section, context) && !hasDoubt(tree, {source, doubts: doubts.filter(isIn(section))})
  standIns.restore(tree)
  return isSure({nodes: tree.children, start: 0, end: source.length}) ? tree : mended(tree, source, isSure)
}

function isIn({start, end}: Section): (doubt: Doubt) => boolean {
  return ({offset}) => start <= offset && offset < end
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
