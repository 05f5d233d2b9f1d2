import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {BlockType} from '../document.ts'
import {draftOf} from '../draft.ts'
import {htmlText} from '../html-text.ts'
import {inlineText} from '../inline-text.ts'
import {placeOf} from '../place-of.ts'

/** Writes down the blocks of the text, in reading order. */
export function blocks() {
  return (tree: Root, file: VFile): void => {
    const found = draftOf(file).blocks
    const add: Add = (type, text, node) => {
      const place = placeOf(node)
      if (place) found.push({type, text, place})
    }
    for (const child of tree.children) collect(child, 'paragraph', add)
  }
}

type Add = (type: BlockType, text: string, node: Nodes) => void

/** What the paragraphs of a container are. */
const paragraphsOf: Readonly<Partial<Record<Nodes['type'], BlockType>>> = {
  blockquote: 'quote',
  listItem: 'list-item',
  footnoteDefinition: 'footnote'
}

function collect(node: Nodes, type: BlockType, add: Add): void {
  if (node.type === 'paragraph') return addParagraph(node, type, add)
  if (node.type === 'heading') return add('heading', inlineText(node.children), node)
  if (node.type === 'code') return add('code', normal(node.value), node)
  if (node.type === 'tableRow')
    return add('table-row', node.children.map((cell) => inlineText(cell.children)).join(' | '), node)
  if (node.type === 'html') return addHtml(node.value, add, node)
  if ('children' in node)
    for (const child of node.children) collect(child, paragraphsOf[node.type] ?? type, add)
}

function addParagraph(node: Paragraph, type: BlockType, add: Add): void {
  const text = inlineText(node.children)
  if (text !== '') return add(type, text, node)
  const descriptions = node.children.flatMap(imageDescriptions)
  if (descriptions.length > 0) return add('image', normal(descriptions.join(' ')), node)
  if (node.children.some((child) => child.type === 'html')) add('html', '', node)
}

function imageDescriptions(node: PhrasingContent): readonly string[] {
  if (node.type === 'image' || node.type === 'imageReference') return [node.alt ?? '']
  return 'children' in node ? node.children.flatMap(imageDescriptions) : []
}

/** Comments alone are no part of the text. */
function addHtml(html: string, add: Add, node: Nodes): void {
  const text = htmlText(html)
  if (text !== '' || !/^\s*<!--/.test(html)) add('html', text, node)
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
