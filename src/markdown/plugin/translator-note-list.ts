import type {BlockContent, DefinitionContent, ListItem, PhrasingContent, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {TranslatorNote} from '../draft.ts'
import {draftOf} from '../draft.ts'
import {footnotePrefix} from '../footnote-prefix.ts'
import {marker} from '../marker.ts'
import {referenceId} from '../note-reference.ts'

/** Puts the translator's notes at the end of the text, each signed and linked to where it belongs. */
export function translatorNoteList() {
  return (tree: Root, file: VFile): void => {
    const {translatorNotes} = draftOf(file)
    if (translatorNotes.length === 0) return
    const title = marker({kind: 'label', key: 'article.translatorNotes', number: ''})
    tree.children.push({
      type: 'blockquote',
      data: {hName: 'section', hProperties: {dataTranslatorNotes: '', className: ['translator-notes']}},
      children: [
        {
          type: 'heading',
          depth: 2,
          data: {hProperties: {id: `${footnotePrefix}translator-notes-label`}},
          children: [{type: 'text', value: title}]
        },
        {type: 'list', ordered: true, spread: true, children: translatorNotes.map(toItem)}
      ]
    })
  }
}

function toItem({children, uses}: TranslatorNote, index: number): ListItem {
  const number = index + 1
  const [first, ...rest] = children
  const opening: BlockContent = {
    type: 'paragraph',
    children: [
      span('note-label', marker({kind: 'label', key: 'article.translatorNote', number: ''})),
      space,
      ...(first?.type === 'paragraph' ? first.children : [])
    ]
  }
  const blocks = first?.type === 'paragraph' ? [opening, ...rest] : [opening, ...children]
  return {
    type: 'listItem',
    spread: true,
    data: {hProperties: {id: `${footnotePrefix}tn-${number}`}},
    children: signed(
      blocks,
      Array.from({length: uses}, (_, use) => backLink(number, use + 1))
    )
  }
}

/** What ends a note stands in its last paragraph, or in one of its own. */
function signed(
  blocks: readonly (BlockContent | DefinitionContent)[],
  links: readonly PhrasingContent[]
): (BlockContent | DefinitionContent)[] {
  const last = blocks.at(-1)
  const end = [
    space,
    span('signature', marker({kind: 'signature'})),
    ...links.flatMap((link) => [space, link])
  ]
  return last?.type === 'paragraph'
    ? [...blocks.slice(0, -1), {...last, children: [...last.children, ...end]}]
    : [...blocks, {type: 'paragraph', children: end.slice(1)}]
}

const space: PhrasingContent = {type: 'text', value: ' '}

function span(name: string, value: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: {hName: 'span', hProperties: {className: [name]}},
    children: [{type: 'text', value}]
  }
}

function backLink(number: number, use: number): PhrasingContent {
  const label = use > 1 ? `*${number}-${use}` : `*${number}`
  return {
    type: 'emphasis',
    data: {
      hName: 'a',
      hProperties: {
        href: `#${footnotePrefix}${referenceId(number, use)}`,
        dataTranslatorNoteBackref: '',
        ariaLabel: marker({kind: 'label', key: 'article.backToReference', number: label})
      }
    },
    children: [{type: 'text', value: '↩'}]
  }
}
