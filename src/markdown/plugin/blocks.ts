import type {Html, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {VFile} from 'vfile'
import {referenceFinder} from '../block-references.ts'
import type {BlockType} from '../document.ts'
import {draftOf} from '../draft.ts'
import {htmlText} from '../html-text.ts'
import {inlineText} from '../inline-text.ts'
import type {PinHolder} from '../pin-holder.ts'
import {pinHolder} from '../pin-holder.ts'
import {pinOf} from '../pin-of.ts'
import {placeOf} from '../place-of.ts'

/** Writes down the blocks of the text, in reading order. */
export function blocks() {
  return (tree: Root, file: VFile): void => {
    const {blocks: found, blockByOffset, blockByItem} = draftOf(file)
    const referencesOf = referenceFinder(tree)
    const {pinNext, takePin, end} = pinHolder(file)
    const add: Add = (type, text, node) => {
      const place = placeOf(node)
      if (!place) return
      const {links, images, code, pin: own} = referencesOf(node)
      const pin = takePin(own, node)
      const level = node.type === 'heading' ? node.depth : 0
      const length = found.push({type, level, text, place, links, images, code, pin})
      blockByOffset.set(node.position?.start.offset ?? -1, length - 1)
    }
    const beginItem = (item: Nodes): void => {
      blockByItem.set(item.position?.start.offset ?? -1, found.length)
    }
    for (const child of tree.children) collect(child, 'paragraph', {add, pinNext, beginItem})
    end()
  }
}

type Add = (type: BlockType, text: string, node: Nodes) => void

interface Walk {
  readonly add: Add
  /** Gives the next block an id by which it is paired. */
  readonly pinNext: PinHolder['pinNext']
  /** Tells that the next block is the first of a list item. */
  readonly beginItem: (item: Nodes) => void
}

/** What the paragraphs of a container are. */
const paragraphsOf: Readonly<Partial<Record<Nodes['type'], BlockType>>> = {
  blockquote: 'quote',
  listItem: 'list-item',
  footnoteDefinition: 'footnote'
}

function collect(node: Nodes, type: BlockType, walk: Walk): void {
  const {add} = walk
  if (node.type === 'paragraph') return addParagraph(node, type, add)
  if (node.type === 'heading') return add('heading', inlineText(node.children), node)
  if (node.type === 'code') return add('code', normal(node.value), node)
  if (node.type === 'tableRow')
    return add('table-row', node.children.map((cell) => inlineText(cell.children)).join(' | '), node)
  if (node.type === 'html') return addHtml(node, walk)
  if (node.type === 'listItem') walk.beginItem(node)
  if ('children' in node)
    for (const child of node.children) collect(child, paragraphsOf[node.type] ?? type, walk)
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
function addHtml(node: Html, {add, pinNext}: Walk): void {
  const text = htmlText(node.value)
  if (text !== '' || !/^\s*<!--/.test(node.value)) add('html', text, node)
  else pinNext(pinOf(node.value), node)
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
