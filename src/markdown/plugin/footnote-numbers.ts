import type {FootnoteDefinition, FootnoteReference, Root} from 'mdast'
import type {VFile} from 'vfile'
import {draftOf} from '../draft.ts'
import {eachNode} from '../each-node.ts'
import {placeOf} from '../place-of.ts'

/**
 * Names footnotes by numbers, in the order of their first use, so that their ids are the same in any script and never meet;
 * reports those that are never used, as they would not be shown.
 */
export function footnoteNumbers() {
  return (tree: Root, file: VFile): void => {
    if (!String(file.value).includes('[^')) return
    const {references, definitions} = collect(tree)
    const numbers = new Map<string, number>()
    for (const {identifier} of [...references, ...definitions])
      if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1)
    const used = new Set(references.map(({identifier}) => identifier))
    for (const definition of definitions) if (!used.has(definition.identifier)) reportUnused(definition, file)
    for (const node of [...references, ...definitions]) node.identifier = String(numbers.get(node.identifier))
  }
}

function collect(tree: Root) {
  const references: FootnoteReference[] = []
  const definitions: FootnoteDefinition[] = []
  eachNode(tree, (node) => {
    if (node.type === 'footnoteReference') references.push(node)
    if (node.type === 'footnoteDefinition') definitions.push(node)
  })
  return {references, definitions}
}

function reportUnused(definition: FootnoteDefinition, file: VFile): void {
  draftOf(file).messages.push({
    path: file.path,
    place: placeOf(definition),
    severity: 'warning',
    rule: 'markdown/unused-footnote',
    reason: `Unexpected footnote \`[^${definition.label ?? definition.identifier}]\`, which nothing refers to and which is not shown`,
    hint: 'Refer to it in the text, or take it out'
  })
}
