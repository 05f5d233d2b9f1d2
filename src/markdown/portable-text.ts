import type {Definition, Html, Nodes, Root} from 'mdast'
import {decodedUrl} from './decoded-url.ts'
import {nativeTree} from './parser/native-tree.ts'
import {referenceTree} from './parser/reference-tree.ts'

/**
 * Gives a Markdown text as it may be read apart from its site: what its page does not show (comments, definitions that
 * nothing refers to) is left out, and links into the site have the addresses given for them, by decoded target.
 */
export function portableText(markdown: string, urlByTarget: ReadonlyMap<string, string>): string {
  if (urlByTarget.size === 0 && !mayHide.test(markdown)) return markdown
  const tree = nativeTree(markdown) ?? referenceTree(markdown, {})
  const edits = new Map<number, Edit>()
  const called = calledNames(tree)
  visit(tree, (node) => {
    for (const edit of editsOf(node, {markdown, urlByTarget, called})) edits.set(edit.start, edit)
  })
  return apply(markdown, [...edits.values()])
}

/** Comments, and definitions: `[//]: # (a note)` is a comment too. */
const mayHide = /<!--|\]:/

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Situation {
  readonly markdown: string
  readonly urlByTarget: ReadonlyMap<string, string>
  readonly called: ReadonlySet<string>
}

function editsOf(node: Nodes, situation: Situation): readonly Edit[] {
  if (node.type === 'html') return whole(node, ownHtml(node, situation))
  if (node.type === 'definition' || node.type === 'footnoteDefinition') {
    if (!situation.called.has(`${node.type} ${node.identifier}`)) return whole(node, '')
  }
  return node.type === 'link' || node.type === 'image' || node.type === 'definition'
    ? destination(node, situation)
    : []
}

function ownHtml({value}: Html, {urlByTarget}: Situation): string {
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(
      /(\s(?:href|src)\s*=\s*)(["'])(.*?)\2/gi,
      (written, before: string, quote: string, url: string) => {
        const target = urlByTarget.get(decodedUrl(url))
        return target === undefined ? written : before + quote + target + quote
      }
    )
}

function whole({position}: Nodes, text: string): readonly Edit[] {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? [] : [{start, end, text}]
}

/** Finds where the address stands: behind the first `](`, or `]:` of a definition, after which it reads as the parser did. */
function destination(
  node: Extract<Nodes, {readonly type: 'link' | 'image'}> | Definition,
  {markdown, urlByTarget}: Situation
): readonly Edit[] {
  const url = urlByTarget.get(decodedUrl(node.url))
  const end = node.position?.end.offset
  const inner = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  const from = inner ?? node.position?.start.offset
  if (url === undefined || from === undefined || end === undefined) return []
  const opening = node.type === 'definition' ? /\]:\s*/g : /\]\(\s*/g
  for (const match of markdown.slice(from, end).matchAll(opening)) {
    const start = from + match.index + match[0].length
    const length = lengthOf(node.url, markdown.slice(start, end))
    if (length > 0) return [{start, end: start + length, text: url}]
  }
  return []
}

/** Gives how much of the text is the address, written in one of Markdown's two ways; 0 when it begins with something else. */
function lengthOf(url: string, text: string): number {
  const pointed = /^<((?:\\.|[^<>\n\\])*)>/.exec(text)
  if (pointed) return unescaped(pointed[1] ?? '') === url ? pointed[0].length : 0
  const [run = ''] = /^\S+/.exec(text) ?? []
  const ends = Array.from({length: run.length + 1}, (_, end) => end)
  return (
    ends.find((end) => (end === run.length || run[end] === ')') && unescaped(run.slice(0, end)) === url) ?? 0
  )
}

/** Punctuation may be escaped by a backslash (CommonMark, 2.4). */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function calledNames(tree: Root): ReadonlySet<string> {
  const names = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      names.add(`definition ${node.identifier}`)
    if (node.type === 'footnoteReference') names.add(`footnoteDefinition ${node.identifier}`)
  })
  return names
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}

/** An edit within another one is part of what that one does away with. */
function apply(text: string, edits: readonly Edit[]): string {
  let made = ''
  let end = 0
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    if (edit.start < end) continue
    made += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return made + text.slice(end)
}
