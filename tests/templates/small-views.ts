import type {FieldType, ViewFields} from '../../src/templates/view-fields.ts'

const text: FieldType = {kind: 'text', values: []}
const view = (name: string): FieldType => ({kind: 'view', name})
const list = (of: FieldType): FieldType => ({kind: 'list', of})
const nullable = (of: FieldType): FieldType => ({kind: 'nullable', of})

/** Views of a site with two kinds of pages, small enough to see at a glance. */
export const smallViews: ViewFields = {
  pages: {article: 'ArticlePage', index: 'IndexPage'},
  views: {
    ArticlePage: describe({site: view('Site'), article: view('Article'), related: list(view('Card'))}),
    IndexPage: describe({
      site: view('Site'),
      cards: list(view('Card')),
      kind: {kind: 'text', values: ['tags', 'sources']}
    }),
    Site: describe({
      title: text,
      assets: {kind: 'record', of: text},
      theme: {kind: 'record', of: {kind: 'unknown'}}
    }),
    Article: describe({
      title: text,
      body: view('Body'),
      image: nullable(view('Image')),
      tags: list(text),
      count: {kind: 'number'}
    }),
    Card: describe({title: text, href: text, image: nullable(view('Image')), isDraft: {kind: 'boolean'}}),
    Image: describe({src: text, width: {kind: 'number'}}),
    Body: describe({document: text})
  }
}

function describe(types: Readonly<Record<string, FieldType>>): ViewFields['views'][string] {
  return {
    description: '',
    fields: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, {type, description: ''}]))
  }
}
