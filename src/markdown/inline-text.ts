import type {Nodes, PhrasingContent} from 'mdast'

/** Gives the text of inline content, white space normalised; a ruby annotation without brackets of its own gets some. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.reduce(append, '').replace(unusual, ' ').trim()
}

/** All white space but single spaces, which are by far the most. */
const unusual = /\s{2,}|[^\S ]/g

function append(text: string, node: Nodes): string {
  if (node.type === 'break') return `${text} `
  if (node.type === 'html') return text + htmlText(text, node.value)
  if ('value' in node) return text + node.value
  return 'children' in node ? node.children.reduce(append, text) : text
}

function htmlText(before: string, tag: string): string {
  if (/^<br\b/i.test(tag)) return ' '
  if (/^<rt\b/i.test(tag)) return /[(（]\s*$/.test(before) ? '' : ' ('
  return /^<\/rt\b/i.test(tag) && before.lastIndexOf(' (') > before.lastIndexOf(')') ? ')' : ''
}
