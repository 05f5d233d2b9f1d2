import type {Element} from 'hast'
import type {PhrasingContent} from 'mdast'
import {footnotePrefix} from './footnote-prefix.ts'

/** Gives what leads to a note of the translator; a note may be referred to several times. */
export function noteReference(number: number, use: number): PhrasingContent {
  const properties = {
    href: `#${footnotePrefix}tn-${number}`,
    id: footnotePrefix + referenceId(number, use),
    dataTranslatorNoteRef: '',
    ariaDescribedBy: ['translator-notes-label']
  }
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{type: 'text', value: `*${number}`}]
  }
  return {type: 'emphasis', children: [], data: {hName: 'sup', hChildren: [link]}}
}

/** Gives the id of a reference to a note. */
export function referenceId(number: number, use: number): string {
  return use > 1 ? `tnref-${number}-${use}` : `tnref-${number}`
}
