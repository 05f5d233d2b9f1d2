import fc from 'fast-check'
import {parseFragment} from 'parse5'
import {describe, expect, test} from 'vitest'
import type {Views} from '../../src/pages/view.ts'
import {templateRenderer} from '../../src/templates/render.ts'
import type {TemplateHelpers} from '../../src/templates/render.ts'
import {themeOf} from './theme-of.ts'

type Redirect = Views['redirect']

const view: Redirect = {
  site: {
    title: 'Site',
    description: '',
    home: '/',
    navigation: [],
    languages: [],
    assets: {'style.css': '/style.css'},
    publisher: {name: 'Site', url: ''},
    theme: {dark: true, colors: {}},
    generator: 'dragoman'
  },
  page: {
    template: 'redirect',
    title: 'Moved',
    description: '',
    lang: 'en',
    dir: 'ltr',
    canonical: '',
    alternates: [],
    languages: [],
    missingLanguages: [],
    share: {type: 'website', locale: 'en_US', otherLocales: [], image: null, published: '', modified: ''},
    structuredData: '',
    feeds: [],
    markdown: '',
    disclosure: '',
    isIndexed: false,
    breadcrumbs: []
  },
  target: {href: '/a/', text: 'a < b'}
}

const helpers: TemplateHelpers = {
  t: (key, values) => `${key} ${JSON.stringify(values ?? {})}`,
  html: ({document, fills}) => `<p>${document} ${fills.join()}</p>`,
  pairs: () => ({rows: [], notes: [], notesTitle: {translation: '', original: ''}, translatorNotes: ''})
}

type Templates = Readonly<Record<string, string>>

/** Renders `redirect.html`; gives the HTML, or the message on one line. */
async function render(templates: Templates | string, changes: Partial<Redirect> = {}): Promise<string> {
  const theme = themeOf(typeof templates === 'string' ? {'redirect.html': templates} : templates)
  const renderer = await templateRenderer(theme)
  const {html, message} = renderer('redirect', {...view, ...changes}, helpers)
  if (message === null) return html
  const {path, place, rule, reason, hint} = message
  const at = place ? `:${place.line}:${place.column}-${place.endLine}:${place.endColumn}` : ''
  return `${path}${at} ${rule}: ${reason}${hint && ` | ${hint}`}`
}

describe('what templates print', () => {
  test.each([
    ['<%= it.target.text %>', 'a &lt; b'],
    ['<%~ it.target.text %>', 'a < b'],
    ['<%= 0 %><%= false %><%= "" %>', '0false'],
    ["<%= ['a', '<'] %>", 'a,&lt;'],
    ["<%= it.t('list.page', {number: 2}) %>", 'list.page {&quot;number&quot;:2}'],
    ["<%~ it.html({document: 'd', fills: ['1', '2']}) %>", '<p>d 1,2</p>'],
    ['a\n<% if (true) { %>\nb\n<% } %>\nc', 'a\nb\nc'],
    ['<%= 1 %>\n\n<%= 2 %> \n<%= 3 %>', '1\n2 \n3'],
    ['a\n<%_ if (true) { -%>\nb\n<%- } _%>\nc', 'abc'],
    ['<% [1, 2].forEach((n) => { %><%= n %><% }) %>', '12'],
    ['<% ;(() => { %>x<% })() %>', 'x'],
    ["<%/* '%>' */%>x", 'x'],
    ["it's \\n `${1}`", "it's \\n `${1}`"]
  ])('%j gives %j', async (template, expected) => {
    expect(await render(template)).toBe(expected)
  })

  test('layouts frame pages, blocks fill them, and parts see all', async () => {
    const templates = {
      'redirect.html':
        "<% layout('layout.html', {wide: 'wide'}) %><% block('head', () => { %><meta><% }) %><%~ include('part/a.html', {a: 1}) %>",
      'layout.html': "<head><%~ block('head') %></head><%= it.wide %><%~ it.body %>",
      'part/a.html': '<i><%= it.a %><%= it.target.href %></i>'
    }
    expect(await render(templates)).toBe('<head><meta></head>wide<i>1/a/</i>')
    expect(await render({...templates, 'redirect.html': "<% layout('layout.html', {wide: ''}) %>"})).toBe(
      '<head></head>'
    )
  })

  test('any text printed is read back as that text, in elements and in attributes', async () => {
    const renderer = await templateRenderer(
      themeOf({'redirect.html': '<p title="<%= it.target.text %>"><%= it.target.text %></p>'})
    )
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'<>&"\'`=/;#x-'),
        fc.string({minLength: 1, maxLength: 1, unit: 'grapheme'})
      )
    })
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/[\0\r]/.test(text))
        const {html} = renderer('redirect', {...view, target: {href: '', text}}, helpers)
        const [element] = parseFragment(html ?? '').childNodes
        const [inner] = element && 'childNodes' in element ? element.childNodes : []
        expect(inner && 'value' in inner ? inner.value : '').toBe(text)
        expect(element && 'attrs' in element ? element.attrs : []).toEqual([{name: 'title', value: text}])
      })
    )
  })
})

describe('what goes wrong while rendering', () => {
  const at = 'templates/redirect.html'
  const hint = "Print it only where it is there, with `<% if (…) { %>` around it or `?? ''` behind it"
  test.each([
    [
      'a\n<p><%= it.site.theme.color %>',
      `${at}:2:8-2:27 template/undefined-value: Unexpected \`undefined\` from \`it.site.theme.color\`, expected text | ${hint}`
    ],
    [
      '<%~ it.site.theme.color %>',
      `${at}:1:5-1:24 template/undefined-value: Unexpected \`undefined\` from \`it.site.theme.color\`, expected text | ${hint}`
    ],
    [
      '<%= null %>',
      `${at}:1:5-1:9 template/undefined-value: Unexpected \`null\` from \`null\`, expected text | ${hint}`
    ],
    [
      '<%= it.site.theme.colors %>',
      `${at}:1:5-1:25 template/undefined-value: Unexpected record from \`it.site.theme.colors\`, expected text | ${hint}`
    ],
    [
      '<%= it.t %>',
      `${at}:1:5-1:9 template/undefined-value: Unexpected function from \`it.t\`, expected text | ${hint}`
    ],
    [
      '<%= 1 %><%= [undefined] %>',
      `${at}:1:13-1:24 template/undefined-value: Unexpected \`undefined\` from \`[undefined]\`, expected text | ${hint}`
    ],
    [
      '<%= 1 %>\n <% it.site.theme.a.b %>',
      `${at}:2:5-2:22 template/failed: Cannot render this: Cannot read properties of undefined (reading 'b')`
    ],
    ["<% throw new Error('no\\nstack') %>", `${at}:1:4-1:32 template/failed: Cannot render this: no`],
    [
      "<%~ include('toString') %>",
      `${at}:1:5-1:24 template/failed: Cannot render this: Unexpected template \`toString\`, expected a template of the theme`
    ],
    ['<% if ( %>', `${at} template/failed: Cannot render this: Bad template syntax`]
  ])('%j', async (template, expected) => {
    expect(await render(template)).toBe(expected)
  })

  test('the innermost template is named, through parts and layouts', async () => {
    const templates = {
      'redirect.html': "<% layout('layout.html') %>\n<p>",
      'layout.html': "<%= 'a' %>\n\n<%~ include('part/a.html', it) %>",
      'part/a.html': "<%= 'b' %><%~ include('part/b.html', it) %>",
      'part/b.html': 'x\n\ny <%= it.nothing %>'
    }
    expect(await render(templates)).toBe(
      `templates/part/b.html:3:7-3:17 template/undefined-value: Unexpected \`undefined\` from \`it.nothing\`, expected text | ${hint}`
    )
    expect(await render({...templates, 'part/b.html': '<% if ( %>'})).toMatch(
      /^templates\/part\/b\.html template\/failed/
    )
  })

  test('after a failure the next page is rendered as if nothing had been', async () => {
    const renderer = await templateRenderer(
      themeOf({'redirect.html': '<%= it.target.text.trim() %>', 'page.html': '<% if ( %>'})
    )
    const broken: Redirect = JSON.parse(JSON.stringify({...view, target: {}}))
    expect(renderer('redirect', broken, helpers).message?.rule).toBe('template/failed')
    expect(renderer('redirect', view, helpers).html).toBe('a &lt; b')
  })

  test('templates that include themselves end with a message', async () => {
    expect(await render("<%~ include('redirect.html', it) %>")).toMatch(
      /^templates\/redirect\.html:1:5-1:33 template\/failed: Cannot render this: Maximum call stack/
    )
  })
})
