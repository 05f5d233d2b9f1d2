import {describe, expect, test} from 'vitest'
import type {Message} from '../../src/report/message.ts'
import {checkTemplates} from '../../src/templates/check-templates.ts'
import {smallViews} from './small-views.ts'
import {themeOf} from './theme-of.ts'

const english = {
  en: {'list.title': 'Articles', 'list.page': 'Page {number}', 'kind.tags': 'Tags', 'kind.sources': 'Sources'}
}

function check(templates: Readonly<Record<string, string>>): readonly string[] {
  return checkTemplates(
    themeOf({'article.html': '', 'index.html': '', ...templates}, english),
    smallViews
  ).map(line)
}

/** One message on one line: everything that it says. */
function line({path, place, severity, rule, reason, hint}: Message): string {
  const at = place ? `:${place.line}:${place.column}-${place.endLine}:${place.endColumn}` : ''
  return `${path}${at} ${severity} ${rule}: ${reason}${hint && ` | ${hint}`}`
}

function checkArticle(text: string): readonly string[] {
  return check({'article.html': text})
}

const at = 'templates/article.html'

describe('what is no template', () => {
  const hint = 'Close the brackets inside the tag, and write remarks as `/* */`'
  test.each([
    [
      'a\n  <% if (it.article) {',
      `${at}:2:3-2:5 error template/syntax: Expected \`%>\` for this tag, found the end of the template`
    ],
    [
      '<% /* so %> on',
      `${at}:1:4-1:6 error template/syntax: Expected \`*/\` for this remark, found the end of the template`
    ],
    [
      "<% // don't %>",
      `${at}:1:10-1:11 error template/syntax: Expected the closing quote of this text, found none | In a remark, write \`’\` in place of \`'\`, or use \`/* */\``
    ],
    [
      '<% if (it.article) { %>\nx',
      `${at}:1:20-1:21 error template/syntax: Expected \`}\` for this \`{\`, found the end of the template`
    ],
    [
      '<% it.related.forEach((card) => { %>\n<% } %>',
      `${at}:1:22-1:23 error template/syntax: Expected \`)\` for this \`(\`, found the end of the template`
    ],
    [
      '<% it.related.forEach(function (card) { %>x',
      `${at}:1:39-1:40 error template/syntax: Expected \`}\` for this \`{\`, found the end of the template`
    ],
    [
      '\n\n<p><%= it.article. %></p>',
      `${at}:3:19-3:22 error template/syntax: Unexpected end of the tag | ${hint}`
    ],
    ['<%= it.article title %>', `${at}:1:16-1:21 error template/syntax: Unexpected \`title\``],
    ['<%= it.article; %>', `${at}:1:15-1:16 error template/syntax: Unexpected \`;\``],
    ['<% } %>', `${at}:1:4-1:5 error template/syntax: Unexpected \`}\``],
    ['<%= %>', `${at}:1:5-1:7 error template/syntax: Unexpected end of the tag | ${hint}`],
    [
      '<%= it.article.title // why %>',
      `${at}:1:28-1:31 error template/syntax: Unexpected end of the tag | ${hint}`
    ],
    [
      '<% const a = 1 %><% const a = 2 %>',
      `${at}:1:27-1:28 error template/syntax: Identifier 'a' has already been declared`
    ],
    ['<% if (true) %>a<% else %>b', `${at}:1:20-1:24 error template/syntax: Unexpected \`else\``]
  ])('%j', (text, expected) => {
    expect(checkArticle(text)).toEqual([expected])
  })
})

describe('what the checker leaves alone', () => {
  test.each([
    'text, { and } and <b>',
    '<%/* a remark: %> */%>',
    '<% // a remark\n%>',
    '<% if (it.article.title) { %>a<% } else if (it.article.count > 1) { %>b<% } else { %>c<% } %>',
    '<%- const {title, ...rest} = it.article _%><%= title %><%= rest.count %>',
    '<%_ for (const [index, card] of it.related.entries()) { -%><%= index + 1 %><%= card.title.toUpperCase() %><% } %>',
    '<% for (let i = 0; i < it.related.length; i++) { %><%= it.related[i].title %><% } %>',
    '<% let n = 0; for (const tag of it.article.tags) { n += tag.length } %><%= n %>',
    "<%= it.related.map((card) => card.title).filter(Boolean).slice(0, 3).join(', ') %>",
    '<%= it.article.title.replace(/[a-z]?/g, (letter) => letter.toUpperCase()) %>',
    '<%= Math.max(...it.related.map((card) => card.title.length)).toFixed(1) %>',
    '<%= JSON.stringify({a: it.article.title}) %><%= new Date().getFullYear() %>',
    '<%= it.site.theme.colors.dark %><%= it.site.theme.anything() %>',
    "<%= it.site.assets['style.css'] %>",
    '<%~ it.html(it.article.body) %>',
    '<% function item(card) { %><%= card.title %><% } %><% it.related.forEach(item) %>',
    '<% const item = (card, depth) => { %><%= card.title %><% if (depth > 0) item(card, depth - 1) %><% } %><% it.related.forEach((card) => item(card, 2)) %>',
    '<%= [...it.article.tags, "more"].at(-1).trim() %>',
    '<% const first = it.related.find((card) => !card.isDraft) %><% if (first) { %><%= first.title %><% } %>',
    '<% try { %><%= it.article.title %><% } catch (error) { %><%= error.message %><% } %>',
    "<% switch (it.article.title) { case 'a': output('x'); break; default: output(it.article.title) } %>",
    '<% const {image = {src: it.article.title}} = it.article %><%= image.src %>',
    "<%= it.t('list.' + 'title') %><%= it.t('list.page', {number: 1}) %><% const {t} = it %><%= t('list.title') %>",
    '<%= it.t(it.site.theme.key) %>',
    '<% [1, 2].forEach((n) => { %><%= n %><% }) %>',
    "<%= typeof missing === 'undefined' ? 1 : 2 %>",
    '<% const text = capture(() => { %>x<% }) %><%= text.trim() %>'
  ])('%j', (text) => {
    expect(checkArticle(text)).toEqual([])
  })
})

describe('unknown fields', () => {
  const known = 'expected a known field'
  test.each([
    [
      '<h1><%= it.article.titel %></h1>',
      `${at}:1:20-1:25 error template/unknown-field: Unexpected field \`it.article.titel\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<%= it.article.weather %>',
      `${at}:1:16-1:23 error template/unknown-field: Unexpected field \`it.article.weather\`, ${known} | Known fields: body, count, image, tags, title`
    ],
    [
      '<%= it.cards %>',
      `${at}:1:8-1:13 error template/unknown-field: Unexpected field \`it.cards\`, ${known} | Known fields: article, html, pairs, related, site, t`
    ],
    [
      '<% it.related.forEach((card) => { %>\n<%= card.titel %>\n<% }) %>',
      `${at}:2:10-2:15 error template/unknown-field: Unexpected field \`card.titel\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<% for (const card of it.related.slice(1)) { %><%= card.ref %><% } %>',
      `${at}:1:57-1:60 error template/unknown-field: Unexpected field \`card.ref\`, ${known} | Did you mean \`href\`?`
    ],
    [
      '<% for (const [n, card] of it.related.entries()) { %><%= card.hrf %><% } %>',
      `${at}:1:63-1:66 error template/unknown-field: Unexpected field \`card.hrf\`, ${known} | Did you mean \`href\`?`
    ],
    [
      '<% const a = it.article %><%= a.tite %>',
      `${at}:1:33-1:37 error template/unknown-field: Unexpected field \`a.tite\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<% const {article: {titel}} = it %>',
      `${at}:1:21-1:26 error template/unknown-field: Unexpected field \`it.article.titel\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<%= it.related.map(({titel}) => titel).join() %>',
      `${at}:1:22-1:27 error template/unknown-field: Unexpected field \`titel\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<%= it.article.image?.sorc %>',
      `${at}:1:23-1:27 error template/unknown-field: Unexpected field \`it.article.image.sorc\`, ${known} | Did you mean \`src\`?`
    ],
    [
      '<%= (it.article.image || it.related[0].image).srcs %>',
      `${at}:1:47-1:51 error template/unknown-field: Unexpected field \`(it.article.image || it.related[0].image).srcs\`, ${known} | Did you mean \`src\`?`
    ],
    [
      '<%= it.related.title %>',
      `${at}:1:16-1:21 error template/unknown-field: Unexpected field \`it.related.title\`, ${known} | \`it.related\` is a list: go through it with \`forEach\``
    ],
    [
      '<%= it.related.lenght %>',
      `${at}:1:16-1:22 error template/unknown-field: Unexpected field \`it.related.lenght\`, ${known} | Did you mean \`length\`?`
    ],
    [
      '<%= it.article.title.text %>',
      `${at}:1:22-1:26 error template/unknown-field: Unexpected field \`it.article.title.text\`, ${known} | \`it.article.title\` is text`
    ],
    [
      '<%= it.article.count.big %>',
      `${at}:1:22-1:25 error template/unknown-field: Unexpected field \`it.article.count.big\`, ${known} | \`it.article.count\` is a number`
    ],
    [
      "<%= it.site.assets['stile.css'] %>",
      `${at}:1:20-1:31 error template/unknown-field: Unexpected field \`it.site.assets.stile.css\`, ${known} | Did you mean \`style.css\`?`
    ],
    [
      '<% if (it.article.count > 2) { %><% if (it.article.hasImage) { %>x<% } %><% } %>',
      `${at}:1:52-1:60 error template/unknown-field: Unexpected field \`it.article.hasImage\`, ${known} | Known fields: body, count, image, tags, title`
    ],
    [
      '<% const item = (card) => { %><%= card.titel %><% } %><% it.related.forEach((card) => item(card)) %>',
      `${at}:1:40-1:45 error template/unknown-field: Unexpected field \`card.titel\`, ${known} | Did you mean \`title\`?`
    ],
    [
      '<% const pairs = it.related.map((card) => ({card, n: 1})) %><%= pairs[0].crad.title %>',
      `${at}:1:74-1:78 error template/unknown-field: Unexpected field \`pairs[0].crad\`, ${known} | Did you mean \`card\`?`
    ],
    [
      "<% block('head', () => { %><%= it.article.titel %><% }) %>",
      `${at}:1:43-1:48 error template/unknown-field: Unexpected field \`it.article.titel\`, ${known} | Did you mean \`title\`?`
    ]
  ])('%j', (text, expected) => {
    expect(checkArticle(text)).toEqual([expected])
  })
})

describe('unknown variables', () => {
  const known = 'expected a known variable'
  test.each([
    [
      '<%= article.title %>',
      `${at}:1:5-1:12 error template/unknown-variable: Unexpected variable \`article\`, ${known} | Did you mean \`it.article\`?`
    ],
    [
      '<% it.related.forEach((card) => { %><%= crad.title %><% }) %>',
      `${at}:1:41-1:45 error template/unknown-variable: Unexpected variable \`crad\`, ${known} | Did you mean \`card\`?`
    ],
    [
      '<% if (it.article.count) { const n = 1 } %><%= n %>',
      `${at}:1:48-1:49 error template/unknown-variable: Unexpected variable \`n\`, ${known} | Templates see the page as \`it\`, and the variables that they make themselves`
    ],
    [
      "<% const fs = require('fs') %>",
      `${at}:1:15-1:22 error template/unknown-variable: Unexpected variable \`require\`, ${known} | Templates see the page as \`it\`, and the variables that they make themselves`
    ],
    [
      '<% total = 1 %>',
      `${at}:1:4-1:9 error template/unknown-variable: Unexpected variable \`total\`, ${known} | Templates see the page as \`it\`, and the variables that they make themselves`
    ]
  ])('%j', (text, expected) => {
    expect(checkArticle(text)).toEqual([expected])
  })
})

describe('messages', () => {
  test.each([
    [
      "<%= it.t('list.titel') %>",
      `${at}:1:10-1:22 error template/unknown-message: Unexpected message \`list.titel\`, expected a known message | Did you mean \`list.title\`?`
    ],
    [
      "<%= it.t('weather') %>",
      `${at}:1:10-1:19 error template/unknown-message: Unexpected message \`weather\`, expected a known message | Add it to \`messages/en.json\``
    ],
    [
      "<%= it.t(it.article.count > 1 ? 'list.title' : 'list.tilte') %>",
      `${at}:1:10-1:60 error template/unknown-message: Unexpected message \`list.tilte\`, expected a known message | Did you mean \`list.title\`?`
    ],
    [
      "<%= it.t('list.page') %>",
      `${at}:1:10-1:21 error template/message-value: Expected a value for \`{number}\` of the message \`list.page\` | Write \`it.t('list.page', {number: …})\``
    ],
    [
      "<%= it.t('list.page', {page: 1}) %>",
      `${at}:1:10-1:21 error template/message-value: Expected a value for \`{number}\` of the message \`list.page\` | Write \`it.t('list.page', {number: …})\``
    ]
  ])('%j', (text, expected) => {
    expect(checkArticle(text)).toEqual([expected])
  })

  test('a key made of a field with known values is checked for each of them', () => {
    expect(check({'index.html': '<%= it.t(`kind.${it.kind}`) %>'})).toEqual([])
    expect(check({'index.html': '<%= it.t(`kinds.${it.kind}`) %>'})).toEqual([
      'templates/index.html:1:10-1:28 error template/unknown-message: Unexpected message `kinds.tags`, expected a known message | Did you mean `kind.tags`?',
      'templates/index.html:1:10-1:28 error template/unknown-message: Unexpected message `kinds.sources`, expected a known message | Did you mean `kind.sources`?'
    ])
  })
})

describe('values that may be null', () => {
  const warning = (place: string, value: string): string =>
    `${at}:${place} warning template/maybe-null: \`${value}\` is null on some pages | Check it first: \`<% if (${value}) { %> … <% } %>\``

  test.each([
    ['<%= it.article.image.src %>', warning('1:5-1:21', 'it.article.image')],
    ['<% const image = it.article.image %><%= image.src %>', warning('1:41-1:46', 'image')],
    [
      '<% for (const card of it.related) { %><%= card.image.src %><% } %>',
      warning('1:43-1:53', 'card.image')
    ],
    [
      '<% if (it.article.image) { %>x<% } %><%= it.article.image.src %>',
      warning('1:42-1:58', 'it.article.image')
    ],
    [
      '<% if (!it.article.image) { %><%= it.article.image.src %><% } %>',
      warning('1:35-1:51', 'it.article.image')
    ],
    [
      '<% if (it.article.image || it.article.title) { %><%= it.article.image.src %><% } %>',
      warning('1:54-1:70', 'it.article.image')
    ]
  ])('%j is warned of', (text, expected) => {
    expect(checkArticle(text)).toEqual([expected])
  })

  test.each([
    '<% if (it.article.image) { %><%= it.article.image.src %><% } %>',
    '<% if (it.article.image !== null) { %><%= it.article.image.src %><% } %>',
    '<% if (it.article.image != undefined && it.article.title) { %><%= it.article.image.src %><% } %>',
    '<% if (!it.article.image) { %>none<% } else { %><%= it.article.image.src %><% } %>',
    '<% if (it.article.image === null || it.article.image.width > 0) { %>x<% } %>',
    "<%= it.article.image ? it.article.image.src : '' %>",
    '<%= it.article.image && it.article.image.src %>',
    "<%= it.article.image?.src ?? '' %>",
    '<% if (it.article.image?.width > 0) { %><%= it.article.image.src %><% } %>',
    "<% if (it.article.image?.src.endsWith('png')) { %><%= it.article.image.src %><% } %>",
    '<% if (Boolean(it.article.image)) { %><%= it.article.image.src %><% } %>',
    '<% const {image} = it.article; if (image) { %><%= image.src %><% } %>',
    '<% const hasImage = !!it.article.image; if (hasImage) { %><%= it.article.image.src %><% } %>',
    '<%= it.related.filter((card) => card.image && card.isDraft).map((card) => card.image.src).join() %>',
    '<% it.related.forEach((card) => { if (!card.image) return; %><%= card.image.src %><% }) %>',
    '<% for (const card of it.related) { if (!card.image) { continue } %><%= card.image.src %><% } %>',
    '<% const show = () => { %><%= it.article.image.src %><% } %><% if (it.article.image) show() %>'
  ])('%j is checked', (text) => {
    expect(checkArticle(text)).toEqual([])
  })

  test('a check before an include holds in the part', () => {
    const part = '<%= it.article.image.src %>'
    const guarded = "<% if (it.article.image) { %><%~ include('part.html', it) %><% } %>"
    expect(check({'article.html': guarded, 'part.html': part})).toEqual([])
    expect(check({'article.html': "<%~ include('part.html', it) %>", 'part.html': part})).toHaveLength(1)
  })
})

describe('templates that name others', () => {
  test.each([
    [
      "<% layout('layuot.html') %>",
      `${at}:1:11-1:24 error template/unknown-template: Unexpected template \`layuot.html\`, expected a template of the theme | Did you mean \`layout.html\`?`
    ],
    [
      "<%~ include('./part/card') %>",
      `${at}:1:13-1:26 error template/unknown-template: Unexpected template \`./part/card\`, expected a template of the theme | Did you mean \`part/card.html\`?`
    ],
    [
      "<%~ include('weather') %>",
      `${at}:1:13-1:22 error template/unknown-template: Unexpected template \`weather\`, expected a template of the theme | Known templates: article.html, index.html, layout.html, part/card.html`
    ]
  ])('%j', (text, expected) => {
    expect(check({'article.html': text, 'layout.html': '', 'part/card.html': ''})).toEqual([expected])
  })

  test('a page without a template is an error', () => {
    const theme = themeOf({'index.html': ''})
    expect(checkTemplates(theme, smallViews).map(line)).toEqual([
      'templates/article.html error template/missing: Expected a template `article.html`, found none'
    ])
  })

  test('a part sees what its page sees and what it is handed', () => {
    const page =
      "<% it.related.forEach((card) => { %><%~ include('part.html', {...it, card, more: 1}) %><% }) %>"
    const part = '<%= it.card.titel %><%= it.article.title %><%= it.more.toFixed() %>'
    expect(check({'article.html': page, 'part.html': part})).toEqual([
      'templates/part.html:1:13-1:18 error template/unknown-field: Unexpected field `it.card.titel`, expected a known field | Did you mean `title`?'
    ])
  })

  test('a part that two pages hand different things is checked with each', () => {
    const part = '<%= it.list.length %><%= it.list[0].title %>'
    const templates = {
      'article.html': "<%~ include('part.html', {list: it.article.tags}) %>",
      'index.html': "<%~ include('part.html', {list: it.cards}) %>",
      'part.html': part
    }
    expect(check(templates)).toEqual([
      'templates/part.html:1:37-1:42 error template/unknown-field: Unexpected field `it.list[0].title`, expected a known field | `it.list[0]` is text'
    ])
  })

  test('a layout sees the body, and what it is handed', () => {
    const layout = '<%~ it.body.trim() %><%= it.wide ? 1 : 2 %><%= it.boddy %>'
    const page = "<% layout('layout.html', {wide: true}) %>"
    expect(check({'article.html': page, 'index.html': page, 'layout.html': layout})).toEqual([
      'templates/layout.html:1:51-1:56 error template/unknown-field: Unexpected field `it.boddy`, expected a known field | Did you mean `body`?'
    ])
  })

  test('a layout may ask for what only some of its pages have, if it asks first', () => {
    const layout = "<% if (it.article) { %><%= it.article.title %><% } %><%= it.cards?.length ?? '' %>"
    const page = "<% layout('layout.html') %>"
    expect(check({'article.html': page, 'index.html': page, 'layout.html': layout})).toEqual([])
    expect(
      check({'article.html': page, 'index.html': page, 'layout.html': '<%= it.article.title %>'})
    ).toEqual([
      'templates/layout.html:1:8-1:15 error template/unknown-field: Unexpected field `it.article`, expected a known field | Known fields: body, cards, html, kind, pairs, site, t'
    ])
  })

  test('a part that nothing includes is still read', () => {
    expect(check({'part.html': '<%= it.whatever.it.is %><%= nothing %><%~ include("no.html") %>'})).toEqual([
      'templates/part.html:1:29-1:36 error template/unknown-variable: Unexpected variable `nothing`, expected a known variable | Templates see the page as `it`, and the variables that they make themselves',
      'templates/part.html:1:51-1:60 error template/unknown-template: Unexpected template `no.html`, expected a template of the theme | Known templates: article.html, index.html, part.html'
    ])
  })

  test('templates that include themselves come to an end', () => {
    const part = "<%~ include('part.html', {...it, parent: it}) %>"
    expect(check({'article.html': "<%~ include('part.html', it) %>", 'part.html': part})).toEqual([])
  })
})
