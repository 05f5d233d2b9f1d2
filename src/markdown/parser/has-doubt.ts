import type {Nodes, Root} from 'mdast'
import type {Doubt} from './preparation.ts'

/** Says whether any doubtful place stands where marks and URLs mean something. */
export function hasDoubt(
  tree: Root,
  {source, doubts}: {readonly source: string; readonly doubts: readonly Doubt[]}
): boolean {
  return doubts.length > maximumCount || doubts.some((doubt) => !isLiteral(tree, doubt, source))
}

/** Each is looked up by itself, so there must not be too many. */
const maximumCount = 1000

function isLiteral(node: Nodes, doubt: Doubt, source: string): boolean {
  if (/^(?:code|definition|html|inlineCode)$/.test(node.type)) return true
  if (!('children' in node)) return doubt.kind === 'url' && node.type.startsWith('image')
  const isLink = node.type === 'link' || node.type === 'linkReference'
  const isBracketed = isLink && /[[<]/.test(source.charAt(startOf(node)))
  if (isBracketed && doubt.kind === 'url') return true
  const child = node.children.find(
    (candidate) => startOf(candidate) <= doubt.offset && doubt.offset < endOf(candidate)
  )
  return child ? isLiteral(child, doubt, source) : isBracketed
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}
