import type {FootnoteDefinition, ListItem, Nodes, Parents} from 'mdast'
import type {Section} from './section.ts'

/** Says whether a section has nothing that Sätteri is known to read otherwise than the reference. */
export function isOrdinary({nodes, start, end}: Section, context: Context): boolean {
  if (oddLine.test(context.source.slice(start, end))) return false
  return areOrdinary({type: 'root', children: [...nodes]}, context)
}

/** List items without a text, or like a line of a table; a backslash at the end of a label; a URL or a wide space after a fence. */
const oddLine =
  /^[ \t>]*(?:\[\^[^\]\n]*\]:[ \t]*)?(?:[-+*]|\d{1,9}[.)]|-[ \t][-:| \t]*)(?:[ \t]+\[[ \txX]\])?[ \t]*$|\\\n[ \t>]*\]|(?:```|~~~)[^\n]*(?::\/\/|[^\S\0-\x7f])/m

/** The text that a section is a part of. */
export interface Context {
  readonly source: string
  readonly hasFootnotes: boolean
}

function areOrdinary(parent: Parents, context: Context): boolean {
  const {children} = parent
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (!child) continue
    if (!isOrdinaryNode(child, parent, context) || isFollowed(child, children[index + 1], parent))
      return false
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
      return !isContainer(parent) && (parent.type === 'root' || !node.value.includes('\n'))
    case 'definition':
      return parent.type === 'root' || !written(node, source).includes('\n')
    case 'image':
    case 'link':
      return node.title?.includes('\n') !== true
    case 'imageReference':
    case 'linkReference':
      return node.label?.includes('\n') !== true
    case 'inlineCode':
      return !/\n[ >]*\t/.test(written(node, source))
    case 'blockquote':
    case 'list':
      return isOrdinaryContainer(written(node, source), parent)
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

/** Empty lines of quotes may loosen a list, and tabs be more than an empty line. */
function isOrdinaryContainer(container: string, {type}: Parents): boolean {
  if (type === 'blockquote') return !/\n[ \t>]*>[ \t]*\n/.test(container)
  return type !== 'root' || !/\n[ >]*\t[ \t]*(?:\n|$)/.test(container)
}

/** A task is a checkbox and a paragraph. */
function isOrdinaryTask({children: [first]}: ListItem, item: string): boolean {
  return first?.type === 'paragraph' && !/^\S+\s+\[[ \tx]\][ \t]*\n/i.test(item)
}

function isOrdinaryFootnote({children: [first, second]}: FootnoteDefinition, footnote: string): boolean {
  return first?.type === 'paragraph' && !second && !/[\n\t]/.test(footnote)
}

/** Says whether what follows may be read as a part of a node: text on the line after definitions, and all after a list in a quote. */
function isFollowed(node: Nodes, next: Nodes | undefined, {type}: Parents): boolean {
  if (!next) return false
  if (node.type === 'list') return type === 'blockquote'
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return false
  if (next.type === node.type && type === 'root') return false
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
