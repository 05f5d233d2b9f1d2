import type {FootnoteDefinition, ListItem, Nodes, Parents, Root} from 'mdast'

/** Says whether a tree has nothing that Sätteri is known to read otherwise than the reference. */
export function isOrdinary(tree: Root, source: string): boolean {
  return !oddLine.test(source) && areOrdinary(tree, {source, hasFootnotes: /\[\^[^\]\n]+\]:/.test(source)})
}

/** List items without a text, or like a line of a table; a backslash at the end of a label; a URL or a wide space after a fence. */
const oddLine =
  /^[ \t>]*(?:\[\^[^\]\n]*\]:[ \t]*)?(?:[-+*]|\d{1,9}[.)]|-[ \t][-:| \t]*)(?:[ \t]+\[[ \txX]\])?[ \t]*$|\\\n[ \t>]*\]|(?:```|~~~)[^\n]*(?::\/\/|[^\S\0-\x7f])/m

interface Context {
  readonly source: string
  readonly hasFootnotes: boolean
}

function areOrdinary(parent: Parents, context: Context): boolean {
  const {children} = parent
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (!child) continue
    if (!isOrdinaryNode(child, parent, context) || isFollowed(child, children[index + 1])) return false
    if ('children' in child && !areOrdinary(child, context)) return false
  }
  return true
}

function isOrdinaryNode(node: Nodes, parent: Parents, {source, hasFootnotes}: Context): boolean {
  switch (node.type) {
    case 'text':
      return !hasFootnotes || !node.value.includes(']')
    case 'code':
      return !isContainer(parent) || isOrdinaryCode(lines(node, source), parent)
    case 'html':
      return !isContainer(parent)
    case 'inlineCode':
      return !/\n[ >]*\t/.test(written(node, source))
    case 'blockquote':
    case 'list':
      return parent.type !== 'root' || !/\n[ >]*\t[ \t]*(?:\n|$)/.test(written(node, source))
    case 'listItem':
      return typeof node.checked !== 'boolean' || isOrdinaryTask(node, written(node, source))
    case 'footnoteDefinition':
      return isOrdinaryFootnote(node, written(node, source))
    case 'tableRow':
      return !/^[ \t]*</.test(written(node, source))
    default:
      return true
  }
}

function isContainer({type}: Parents): boolean {
  return type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'
}

/** A fence may end with its container, indented code in a quote with its first empty line, and a tab be a part of both. */
function isOrdinaryCode(code: string, {type}: Parents): boolean {
  if (/^[ >]*\t/m.test(code)) return false
  const [, fence] = /^[^`~\n]*(`{3,}|~{3,})/.exec(code) ?? []
  return fence === undefined ? type !== 'blockquote' : code.slice(code.lastIndexOf('\n')).includes(fence)
}

/** A task is a checkbox and a paragraph. */
function isOrdinaryTask({children: [first]}: ListItem, item: string): boolean {
  return first?.type === 'paragraph' && !/^\S+\s+\[[ \tx]\][ \t]*\n/i.test(item)
}

function isOrdinaryFootnote({children: [first, second]}: FootnoteDefinition, footnote: string): boolean {
  return first?.type === 'paragraph' && !second && !/[\n\t]/.test(footnote)
}

/** Text on the line after definitions may be read as a part of them, and otherwise. */
function isFollowed(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return false
  if (!next || next.type === node.type) return false
  return (next.position?.start.line ?? 0) <= (node.position?.end.line ?? 0) + 1
}

function written({position}: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

/** Gives the whole lines of a node. */
function lines({position}: Nodes, source: string): string {
  const start = source.lastIndexOf('\n', position?.start.offset) + 1
  return source.slice(start, position?.end.offset)
}
