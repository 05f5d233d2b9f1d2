import type {Element, ElementContent, Root} from 'hast'
import type {VFile} from 'vfile'
import {draftOf} from '../draft.ts'
import {markBlock} from '../element/mark-block.ts'
import {finishCell} from '../element/finish-cell.ts'
import {finishCode} from '../element/finish-code.ts'
import {finishImage} from '../element/finish-image.ts'
import {finishItem} from '../element/finish-item.ts'
import {finishLink} from '../element/finish-link.ts'
import {finishParagraph} from '../element/finish-paragraph.ts'
import {finishTable} from '../element/finish-table.ts'
import type {Finish, FinishContext} from '../element/finish.ts'
import {elementText} from '../element-text.ts'
import {noteLabels} from '../note-labels.ts'
import {placeOf} from '../place-of.ts'

const finishByName: ReadonlyMap<string, Finish> = new Map([
  ['a', finishLink],
  ['img', finishImage],
  ['li', finishItem],
  ['p', finishParagraph],
  ['pre', finishCode],
  ['table', finishTable],
  ['td', finishCell],
  ['th', finishCell]
])

/** Finishes all elements in one walk, outer ones first, and writes down ids, outline, links and images. */
export function elements(settings: Pick<FinishContext, 'siteHost' | 'isHighlighted' | 'notesRemoteImages'>) {
  return (tree: Root, file: VFile): void =>
    finishChildren(tree, {...settings, draft: draftOf(file), report: reporter(file)})
}

/** The same is said once: a text may have hundreds of images without a description. */
function reporter(file: VFile): FinishContext['report'] {
  const reported = new Set<string>()
  return (element, fault) => {
    const said = `${fault.rule} ${fault.reason}`
    if (!reported.has(said)) draftOf(file).messages.push({path: file.path, place: placeOf(element), ...fault})
    reported.add(said)
  }
}

function finishChildren(parent: Root | Element, context: FinishContext): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    markBlock(child, context.draft)
    const replacement = finishElement(child, context)
    if (replacement) parent.children[index] = replacement
    finishChildren(child, context)
  }
}

function finishElement(element: Element, context: FinishContext): ElementContent | undefined {
  const {properties} = element
  if (Array.isArray(properties.className) && properties.className.length === 0) delete properties.className
  if (typeof properties.id === 'string') writeDown(element, properties.id, context)
  return finishByName.get(element.tagName)?.(element, context)
}

/** The headings of notes are words of the interface, and no part of the text. */
function writeDown(element: Element, id: string, {draft}: FinishContext): void {
  draft.ids.push(id)
  if (!/^h[1-6]$/.test(element.tagName) || noteLabels.has(id)) return
  draft.outline.push({
    depth: Number(element.tagName[1]),
    id,
    text: elementText(element).replace(/\s+/g, ' ').trim()
  })
}
