import type {FootnoteDefinition, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import type {VFile} from 'vfile'
import {bracketedNote} from '../bracketed-note.ts'
import type {TranslatorNote} from '../draft.ts'
import {draftOf} from '../draft.ts'
import {eachNode} from '../each-node.ts'
import type {NoteMark} from '../note-mark.ts'
import {noteMark} from '../note-mark.ts'
import {noteReference} from '../note-reference.ts'

/**
 * Takes the translator's notes out of the text: footnotes named `[^tn-…]`, `:tn[…]`, and brackets with words that say so; what is
 * left in each one's place is a reference.
 */
export function translatorNotes({labels}: {readonly labels: readonly string[]}) {
  const mark = noteMark(labels)
  return (tree: Root, file: VFile): void => {
    const source = String(file.value)
    if (!/\[\^[Tt][Nn]-|:tn\[/.test(source) && mark?.isIn(source) !== true) return
    const definitions = new Map<string, FootnoteDefinition>()
    eachNode(tree, (node) => {
      if (node.type === 'footnoteDefinition' && isNote(node.identifier))
        definitions.set(node.identifier, node)
    })
    const notes = draftOf(file).translatorNotes
    take(tree, {mark, definitions, notes})
    const used = new Set(notes.map(({name}) => name))
    remove(tree, (node) => node.type === 'footnoteDefinition' && used.has(node.identifier))
  }
}

function isNote(identifier: string): boolean {
  return identifier.startsWith('tn-')
}

interface Taking {
  readonly mark: NoteMark | null
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>
  readonly notes: TranslatorNote[]
}

function take(parent: Parents, taking: Taking): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index]
    if (child?.type === 'text') takeBracketed(parent, index, taking)
    else if (child?.type === 'footnoteReference' && taking.definitions.has(child.identifier))
      parent.children.splice(index, 1, refer(child.identifier, taking))
    else if (child && 'children' in child && !isOwnNote(child)) take(child, taking)
  }
}

/** Inside a note there are no others. */
function isOwnNote(node: Nodes): boolean {
  return node.type === 'footnoteDefinition' && isNote(node.identifier)
}

function takeBracketed(parent: Parents, index: number, {mark, notes}: Taking): void {
  const found = bracketedNote(parent.children, index, mark)
  if (found === null) return
  const number = notes.push({name: '', children: [{type: 'paragraph', children: found.note}], uses: 1})
  const pieces = [...found.before, noteReference(number, 1), ...found.after]
  parent.children.splice(index, found.count, ...pieces)
}

function refer(name: string, {definitions, notes}: Taking): PhrasingContent {
  const known = notes.findIndex((note) => note.name === name)
  const note = notes[known] ?? {name, children: definitions.get(name)?.children ?? [], uses: 0}
  const uses = note.uses + 1
  if (known === -1) return noteReference(notes.push({...note, uses}), uses)
  notes[known] = {...note, uses}
  return noteReference(known + 1, uses)
}

function remove(parent: Parents, isGone: (node: Nodes) => boolean): void {
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index]
    if (child && isGone(child)) parent.children.splice(index, 1)
    else if (child && 'children' in child) remove(child, isGone)
  }
}
