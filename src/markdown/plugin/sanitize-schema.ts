import type {Options} from 'rehype-sanitize'
import {noteLabels} from '../note-labels.ts'

const schemes = {
  http: ['http', 'https'],
  link: ['http', 'https', 'mailto', 'tel']
}

const tagNames =
  `a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rb rp rt rtc ruby s samp small span
  strong sub sup time u var wbr
  address aside blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr input li ol p pre
  section summary ul
  caption col colgroup table tbody td tfoot th thead tr`.split(/\s+/)

type PropertyDefinition = NonNullable<NonNullable<Options['attributes']>[string]>[number]

const footnoteLink: readonly PropertyDefinition[] = [
  'dataFootnoteBackref',
  'dataFootnoteRef',
  'dataTranslatorNoteBackref',
  'dataTranslatorNoteRef',
  classes('data-footnote-backref')
]

const cell = [
  'colSpan',
  'rowSpan',
  'headers',
  ['align', 'left', 'center', 'right']
] satisfies PropertyDefinition[]

/** Classes an element may have: its own, and those of authors. */
function classes(...names: readonly (string | RegExp)[]): PropertyDefinition {
  return ['className', /^x-[\w-]+$/, ...names]
}

/**
 * What the author's HTML may hold. Nothing is taken over from the default schema. Ids are made unique later (`anchors`).
 * Classes are those of our own Markdown, of code and maths for plugins, and `x-…`, which are the authors' for the site's own style.
 */
export const sanitizeSchema: Options = {
  tagNames,
  attributes: {
    '*': ['dir', 'id', 'lang', 'title', 'translate', classes()],
    a: ['href', 'hrefLang', 'name', 'ariaLabel', ['ariaDescribedBy', ...noteLabels], ...footnoteLink],
    blockquote: ['cite'],
    code: [classes(/^language-./, 'math-inline', 'math-display')],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: [classes('math', 'math-display')],
    h2: [classes('sr-only')],
    img: ['alt', 'height', 'src', 'width'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['cite', 'dateTime'],
    li: ['value', classes('task-list-item')],
    ol: ['reversed', 'start', 'type', classes('contains-task-list')],
    q: ['cite'],
    section: ['dataFootnotes', 'dataTranslatorNotes', classes('footnotes', 'translator-notes')],
    span: [classes('math', 'math-inline', 'note-label', 'signature')],
    td: [...cell],
    th: [...cell, 'abbr', 'scope'],
    time: ['dateTime'],
    ul: [classes('contains-task-list')]
  },
  protocols: {href: schemes.link, src: schemes.http, cite: schemes.http},
  required: {input: {type: 'checkbox', disabled: true}},
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    input: ['li'],
    li: ['ol', 'ul'],
    rb: ['ruby'],
    rp: ['ruby'],
    rt: ['ruby'],
    rtc: ['ruby'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table']
  },
  clobber: [],
  clobberPrefix: '',
  strip: `frameset iframe math noembed noframes script select style svg template textarea title`.split(/\s+/),
  allowComments: false,
  allowDoctypes: false
}
