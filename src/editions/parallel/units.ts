import {htmlString} from './html-string.ts'
import type {HtmlElement, HtmlNode} from './html-tree.ts'
import {listStart} from './list-start.ts'

/** A piece of a text that can be shown by itself. */
export interface Unit {
  /** Index of the block that it shows; null for what is no block, such as a line across the page. */
  readonly block: number | null
  readonly part: 'text' | 'footnotes' | 'translator-notes'
  /** The elements that it stands in, such as its list, outer ones first. */
  readonly around: readonly Container[]
  readonly html: string
}

/** An element that is opened anew around each of its pieces. */
export interface Container {
  readonly element: HtmlElement
  /** Its start tag: a list goes on with its number, and an id is there but once. */
  readonly start: string
}

/** Parts a text, whose blocks are marked, into pieces, in order. */
export function* unitsOf(nodes: readonly HtmlNode[]): Iterable<Unit> {
  for (const node of nodes) {
    const part = typeof node === 'string' ? 'text' : partOf(node)
    yield* piecesOf(node, {part, around: []})
  }
}

type Place = Pick<Unit, 'part' | 'around'>

function partOf({attributes}: HtmlElement): Unit['part'] {
  if (attributes.includes(' data-footnotes')) return 'footnotes'
  return attributes.includes(' data-translator-notes') ? 'translator-notes' : 'text'
}

function* piecesOf(node: HtmlNode, place: Place): Iterable<Unit> {
  if (typeof node === 'string') {
    if (node.trim() !== '') yield {...place, block: null, html: node}
    return
  }
  const block = blockOf(node)
  if (!hasBlock(node.children) || whole.has(node.name))
    yield {...place, block: block ?? firstBlock(node.children), html: htmlString([node])}
  else if (block === null) yield* childPieces(node, place)
  else yield* itemPieces(node, {...place, block})
}

/** Pieces of these mean nothing alone. */
const whole: ReadonlySet<string> = new Set(['dl', 'figure'])

function blockOf({attributes}: HtmlElement): number | null {
  const [, block] = / data-block="(\d+)"/.exec(attributes) ?? []
  return block === undefined ? null : Number(block)
}

function hasBlock(nodes: readonly HtmlNode[]): boolean {
  return firstBlock(nodes) !== null
}

function firstBlock(nodes: readonly HtmlNode[]): number | null {
  for (const node of nodes) {
    const block = typeof node === 'string' ? null : (blockOf(node) ?? firstBlock(node.children))
    if (block !== null) return block
  }
  return null
}

function* childPieces(parent: HtmlElement, {part, around}: Place): Iterable<Unit> {
  let items = 0
  let start = `<${parent.name}${parent.attributes}>`
  for (const child of parent.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const inner = isTransparent(parent) ? around : [...around, {element: parent, start}]
    yield* piecesOf(isSummary(child) ? {...child, name: 'div'} : child, {part, around: inner})
    if (typeof child !== 'string' && child.name === 'li') items += 1
    start = startAgain(parent, items)
  }
}

/** What can be closed would hide its pieces; footnotes have a section of their own. */
function isTransparent({name, attributes}: HtmlElement): boolean {
  return name === 'details' || attributes.includes(' data-footnotes')
}

function isSummary(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && node.name === 'summary'
}

function startAgain({name, attributes}: HtmlElement, items: number): string {
  if (name === 'li') return continued
  const withoutId = attributes.replace(/ id="[^"]*"/, '')
  return name === 'ol' ? `<ol${listStart(withoutId, items)}>` : `<${name}${withoutId}>`
}

const continued = '<li class="continued">'

/** A list item that holds other blocks: its own text first, then those, in an item that goes on. */
function* itemPieces(
  item: HtmlElement,
  {part, around, block}: Place & {readonly block: number}
): Iterable<Unit> {
  const first = item.children.findIndex((child) => typeof child !== 'string' && hasBlock([child]))
  const own = {...item, children: item.children.slice(0, first)}
  yield {block, part, around, html: htmlString([own])}
  const inner = [...around, {element: item, start: continued}]
  for (const child of item.children.slice(first)) yield* piecesOf(child, {part, around: inner})
}
