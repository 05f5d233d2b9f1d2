import {readFile} from 'node:fs/promises'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {viewFields, viewsReadme} from '../../scripts/view-fields.mjs'
import {checkTemplates} from '../../src/templates/check-templates.ts'
import {loadTheme} from '../../src/templates/theme.ts'
import type {ViewFields} from '../../src/templates/view-fields.ts'

const root = new URL('../../', import.meta.url)

let fields: ViewFields = {pages: {}, views: {}}

beforeAll(() => {
  fields = viewFields()
})

describe('what templates can see', () => {
  test('every kind of type is described', () => {
    expect(fields.pages['not-found']).toBe('NotFoundPageView')
    expect(fields.views['CardView']?.fields['dir']?.type).toEqual({kind: 'text', values: ['ltr', 'rtl']})
    expect(fields.views['CardView']?.fields['image']?.type).toEqual({
      kind: 'nullable',
      of: {kind: 'view', name: 'ImageView'}
    })
    expect(fields.views['SiteView']?.fields['theme']?.type).toEqual({kind: 'record', of: {kind: 'unknown'}})
    expect(fields.views['ArticleView']?.fields['authors']?.type).toEqual({
      kind: 'list',
      of: {kind: 'text', values: []}
    })
    expect(fields.views['CountedTermView']?.fields['count']).toEqual({
      type: {kind: 'number'},
      description: "How many articles in the page's language it has."
    })
  })

  test('a view has the fields of those that it extends', () => {
    expect(Object.keys(fields.views['CountedTermView']?.fields ?? {})).toEqual(
      expect.arrayContaining(['name', 'count'])
    )
  })

  test('every view that a field names is described', () => {
    const names = [...JSON.stringify(fields).matchAll(/"kind":"view","name":"(\w+)"/g)].map(
      ([, name = '']) => name
    )
    expect(names.filter((name) => !(name in fields.views))).toEqual([])
  })

  test('templates/README.md says the same as the types; `node scripts/view-fields.mjs` writes it anew', async () => {
    expect(await readFile(new URL('templates/README.md', root), 'utf8')).toBe(viewsReadme(fields))
  })
})

describe('the default theme', () => {
  test('with any piece cut out gives messages whose places lie inside the template', async () => {
    const {theme} = await loadTheme({
      root: root.pathname,
      folders: [new URL('templates', root).pathname],
      language: 'en'
    })
    const cuts = fc.record({
      name: fc.constantFrom(...theme.templates.keys()),
      start: fc.nat(2000),
      length: fc.integer({min: 1, max: 12})
    })
    fc.assert(
      fc.property(cuts, ({name, start, length}) => {
        const {text = '', path = ''} = theme.templates.get(name) ?? {}
        const cut = text.slice(0, start) + text.slice(start + length)
        const messages = checkTemplates(
          {...theme, templates: new Map(theme.templates).set(name, {name, path, text: cut})},
          fields
        )
        const lines = cut.split('\n')
        for (const {place} of messages.filter((message) => message.path === path)) {
          expect(place?.endColumn).toBeLessThanOrEqual((lines[(place?.endLine ?? 0) - 1]?.length ?? -1) + 1)
          expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 0) - 1]?.length ?? -1) + 1)
        }
      })
    )
  }, 60_000)

  test('has nothing wrong with it', async () => {
    const {theme, messages} = await loadTheme({
      root: root.pathname,
      folders: [new URL('templates', root).pathname],
      language: 'en'
    })
    expect([...messages, ...checkTemplates(theme, fields)]).toEqual([])
  })

  test('would not get away with a slip in any field', async () => {
    const {theme} = await loadTheme({
      root: root.pathname,
      folders: [new URL('templates', root).pathname],
      language: 'en'
    })
    const missed: string[] = []
    for (const [name, source] of theme.templates) {
      const ends = [...source.text.matchAll(/(?<=<%[^%]*[\w)\]])\.\w+/g)].map(
        ({index, 0: field}) => index + field.length
      )
      for (const end of ends.filter((_, index) => index % 10 === 0)) {
        const text = `${source.text.slice(0, end)}Zq${source.text.slice(end)}`
        const templates = new Map(theme.templates).set(name, {...source, text})
        if (checkTemplates({...theme, templates}, fields).length === 0)
          missed.push(`${name}: ${text.slice(end - 20, end + 2)}`)
      }
    }
    expect(missed).toEqual([])
  }, 60_000)
})
