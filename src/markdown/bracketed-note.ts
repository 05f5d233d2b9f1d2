import type {Nodes, PhrasingContent, Text} from 'mdast'
import {inlineText} from './inline-text.ts'
import type {NoteMark} from './note-mark.ts'

/** A note in the midst of a text. */
export interface BracketedNote {
  readonly before: readonly Text[]
  readonly note: PhrasingContent[]
  readonly after: readonly Text[]
  /** How many nodes it takes the place of. */
  readonly count: number
}

const closingByOpening: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕'
}

/** Finds the first note that begins in a text node: `:tn[…]`, or brackets with words that mark it; null when there is none. */
export function bracketedNote(
  nodes: readonly Nodes[],
  index: number,
  mark: NoteMark | null
): BracketedNote | null {
  const node = nodes[index]
  if (node?.type !== 'text') return null
  const openings = mark === null ? /:tn(?=\[)/g : /:tn(?=\[)|[[(（［【〔]/g
  for (const {index: start, 0: opening} of node.value.matchAll(openings)) {
    const isDirective = opening.length > 1
    const from = start + (isDirective ? opening.length : 0)
    const end = closing(nodes, {node: index, offset: from})
    if (end === null) continue
    const inside = between(nodes, {node: index, offset: from + 1}, end)
    const note = isDirective ? inside : remark(inside, mark)
    if (note === null || note.length === 0) continue
    return {
      before: textOf(node.value.slice(0, start).trimEnd()),
      note,
      after: textOf(valueOf(nodes[end.node]).slice(end.offset + 1)),
      count: end.node - index + 1
    }
  }
  return null
}

interface Point {
  readonly node: number
  readonly offset: number
}

/** A longer remark is a text of its own; without a bound, brackets that are never closed would each be read to the end. */
const longest = 4000

/** Finds where the bracket at a point is closed. */
function closing(nodes: readonly Nodes[], {node: first, offset: start}: Point): Point | null {
  const open = valueOf(nodes[first]).charAt(start)
  const close = closingByOpening[open]
  let depth = 0
  let left = longest
  for (let node = first; node < nodes.length; node += 1) {
    const value = valueOf(nodes[node])
    for (let offset = node === first ? start : 0; offset < value.length; offset += 1) {
      if (left-- === 0) return null
      if (value[offset] === open) depth += 1
      else if (value[offset] === close) depth -= 1
      if (depth === 0) return {node, offset}
    }
  }
  return null
}

function between(nodes: readonly Nodes[], from: Point, to: Point): PhrasingContent[] {
  if (from.node === to.node) return textOf(valueOf(nodes[from.node]).slice(from.offset, to.offset))
  const inner = nodes.slice(from.node + 1, to.node).filter(isPhrasing)
  return [
    ...textOf(valueOf(nodes[from.node]).slice(from.offset)),
    ...inner,
    ...textOf(valueOf(nodes[to.node]).slice(0, to.offset))
  ]
}

/** Whatever stands beside a text stands in a line. */
function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type !== 'root'
}

function valueOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{type: 'text', value}]
}

/** Gives what stands in brackets without the words that mark it; null when it is not marked. */
function remark(nodes: readonly PhrasingContent[], mark: NoteMark | null): PhrasingContent[] | null {
  const text = nodes.map((node) => ('value' in node ? node.value : inlineText([node]))).join('')
  const [start, end] = mark?.remarkIn(text) ?? []
  if (start === undefined || end === undefined) return null
  const [first] = nodes
  const last = nodes.at(-1)
  if ((start > 0 && first?.type !== 'text') || (end < text.length && last?.type !== 'text')) return null
  return trimmed(nodes, start, text.length - end)
}

function trimmed(nodes: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const {value} = node
    const from = index === 0 ? start : 0
    return textOf(value.slice(from, index === nodes.length - 1 ? value.length - end : value.length))
  })
}
