import type {RootContent} from 'mdast'
import type {Node, Point} from 'unist'
import {eachNode} from '../each-node.ts'
import type {Definition} from './definitions-in.ts'
import {definitionsIn} from './definitions-in.ts'
import {referenceTree} from './reference-tree.ts'
import type {Section} from './section.ts'

interface Text {
  readonly source: string
  readonly definitions: readonly Definition[]
}

/** Gives the nodes of a section by the reference; nothing where that would change what stands outside of it. */
export function reread(
  {start, end}: Section,
  {source, definitions}: Text
): readonly RootContent[] | undefined {
  const others = definitions.filter(({offset}) => offset < start || offset >= end)
  const above = [...others.map(({label}) => `${label} x`), 'x', ''].join('\n\n')
  const [next = ''] = /^.*/.exec(source.slice(end)) ?? []
  const text = above + source.slice(start, end) + next
  const tree = referenceTree(text, {})
  if (!areSame(definitionsIn(tree, text), definitions)) return undefined
  const nodes = tree.children.filter(({position}) => (position?.start.offset ?? 0) >= above.length)
  if (next !== '' && nodes.pop()?.position?.start.offset !== text.length - next.length) return undefined
  const move = mover({
    lines: lineOf(source, start) - lineOf(text, above.length),
    offset: start - above.length
  })
  for (const node of nodes) eachNode(node, move)
  return nodes
}

function areSame(left: readonly Definition[], right: readonly Definition[]): boolean {
  return namesOf(left) === namesOf(right)
}

function namesOf(definitions: readonly Definition[]): string {
  return JSON.stringify([...new Set(definitions.map(({identifier}) => identifier))].sort())
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function mover(by: {readonly lines: number; readonly offset: number}): (node: Node) => void {
  const moved = ({line, column, offset = 0}: Point): Point => ({
    line: line + by.lines,
    column,
    offset: offset + by.offset
  })
  return (node) => {
    if (node.position) node.position = {start: moved(node.position.start), end: moved(node.position.end)}
  }
}
