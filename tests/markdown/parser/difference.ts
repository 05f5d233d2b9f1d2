import type {Nodes, Parents} from 'mdast'
import {nativeTree} from '../../../src/markdown/parser/native-tree.ts'
import {referenceTree} from '../../../src/markdown/parser/reference-tree.ts'

/** Says how the fast parser's tree differs from that of the reference; empty where it does not, or refuses the source. */
export function difference(source: string): string {
  const tree = nativeTree(source)
  if (!tree) return ''
  const expected = entriesOf(referenceTree(source, {}))
  const actual = entriesOf(tree)
  const length = Math.max(expected.length, actual.length)
  const at = Array.from({length}, (_, index) => index).find(
    (index) => !isSame(expected[index], actual[index])
  )
  return at === undefined ? '' : `Expected ${JSON.stringify(expected[at])}, got ${JSON.stringify(actual[at])}`
}

interface Entry {
  readonly content: string
  readonly start: string | null
  readonly end: string | null
}

function isSame(expected: Entry | undefined, actual: Entry | undefined): boolean {
  return (
    expected !== undefined &&
    actual !== undefined &&
    expected.content === actual.content &&
    (expected.start === null || expected.start === actual.start) &&
    (expected.end === null || expected.end === actual.end)
  )
}

function entriesOf(node: Nodes, depth = 0, parent?: Parents): readonly Entry[] {
  const {children, position, ...fields} = {children: [], ...node}
  const sorted = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const entry: Entry = {
    content: `${depth} ${JSON.stringify(sorted)}`,
    start: isAccepted('start', node, parent) ? null : pointOf(position?.start),
    end: isAccepted('end', node, parent) ? null : pointOf(position?.end)
  }
  return [
    entry,
    ...merged(children).flatMap((child) => entriesOf(child, depth + 1, 'children' in node ? node : parent))
  ]
}

function pointOf(
  point: {line: number; column: number; offset?: number | undefined} | undefined
): string | null {
  return point ? `${point.line}:${point.column}:${point.offset}` : null
}

/** What may differ, and why; the reference's places that are missing may be there as well. */
const accepted: readonly {
  readonly reason: string
  readonly applies: (side: 'start' | 'end', node: Nodes, parent: Parents | undefined) => boolean
}[] = [
  {
    reason: 'no plugin reads the places of these nodes, or they are not in the HTML',
    applies: (_, {type}) => unread.has(type)
  },
  {
    reason:
      'remark begins the paragraph of a task before its checkbox or behind it, depending on what follows',
    applies: (side, {type}, parent) =>
      side === 'start' &&
      type === 'paragraph' &&
      parent?.type === 'listItem' &&
      typeof parent.checked === 'boolean'
  }
]

const unread: ReadonlySet<string> = new Set(
  'root text strong emphasis delete list listItem blockquote table tableCell break thematicBreak definition'.split(
    ' '
  )
)

function isAccepted(side: 'start' | 'end', node: Nodes, parent: Parents | undefined): boolean {
  return accepted.some(({applies}) => applies(side, node, parent))
}

/** Beside some URLs remark makes one text of what Sätteri makes two. */
function merged(nodes: readonly Nodes[]): readonly Nodes[] {
  const result: Nodes[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = {...last, value: last.value + node.value}
    else result.push(node)
  }
  return result
}
