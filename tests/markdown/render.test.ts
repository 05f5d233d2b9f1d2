import fc from 'fast-check'
import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import {expect, test} from 'vitest'
import type {VFile} from 'vfile'
import {html, htmlOf, messages, messagesOf, render, rendererOf} from './rendered.ts'

const plain = {level: 0, links: [], images: [], code: [], pin: ''}

test('a document has all its facts', () => {
  const document = render(
    '\n\n\n# A heading\n\n![i](i.png)\n\nOne two *three*. [Four](b.md)\n\n```\ncode\n```'
  )
  expect({...document, digest: '', terms: []}).toEqual({
    digest: '',
    html: {
      strings: [
        '<h2 id="a-heading">A heading</h2>\n<p>',
        '',
        '</p>\n<p>One two <em>three</em>. <a href="',
        '">Four</a></p>\n<pre tabindex="0"><code>code\n</code></pre>'
      ],
      slots: [
        {kind: 'image', link: 0, attributes: ' alt="i" loading="lazy" decoding="async"', isSized: false},
        {kind: 'credit', link: 0},
        {kind: 'href', link: 1}
      ],
      marks: [
        {block: 0, at: 18},
        {block: 1, at: 36},
        {block: 2, at: 46},
        {block: 3, at: 100}
      ]
    },
    outline: [{depth: 2, id: 'a-heading', text: 'A heading'}],
    ids: ['a-heading'],
    text: 'A heading\n\nOne two three. Four\n\ncode',
    firstParagraph: 'One two three. Four',
    words: 6,
    minutes: 1,
    links: [
      {kind: 'image', target: 'i.png', place: {line: 6, column: 1, endLine: 6, endColumn: 12}},
      {kind: 'link', target: 'b.md', place: {line: 8, column: 18, endLine: 8, endColumn: 30}}
    ],
    blocks: [
      {
        ...plain,
        type: 'heading',
        level: 1,
        text: 'A heading',
        place: {line: 4, column: 1, endLine: 4, endColumn: 12}
      },
      {
        ...plain,
        type: 'image',
        text: 'i',
        images: ['i.png'],
        place: {line: 6, column: 1, endLine: 6, endColumn: 12}
      },
      {
        ...plain,
        type: 'paragraph',
        text: 'One two three. Four',
        links: ['b.md'],
        place: {line: 8, column: 1, endLine: 8, endColumn: 30}
      },
      {...plain, type: 'code', text: 'code', place: {line: 10, column: 1, endLine: 12, endColumn: 4}}
    ],
    terms: [],
    messages: []
  })
})

test.each([
  [
    'the first paragraph that is a text',
    '# H\n\n![](https://a.example/i.png)\n\n<b></b>\n\n> q\n\nText.',
    'Text.'
  ],
  ['else the first quote or item', '# H\n\n- item\n\n> quote', 'item'],
  ['else nothing', '# H', '']
])('the first paragraph is %s', (_, markdown, expected) => {
  expect(render(markdown).firstParagraph).toBe(expected)
})

test('the digest changes with the text, the language and the HTML, and with nothing else', () => {
  const digests = [
    render('a'),
    render('b'),
    render('a', 'de'),
    rendererOf({siteHost: 'b.example'})('[a](https://b.example)')
  ]
  expect(new Set(digests.map(({digest}) => digest)).size).toBe(4)
  expect(rendererOf({siteHost: 'other.example'})('a').digest).toBe(render('a').digest)
})

test.each([
  ['as they are', 'a \uFDD0href:0\uFDD1 b [c](d)', '<p>a \uFFFDhref:0\uFFFD b <a href="[href d]">c</a></p>'],
  [
    'as character references',
    '&#xFDD0;href:0&#64977; [c](d)',
    '<p>\uFFFDhref:0\uFFFD <a href="[href d]">c</a></p>'
  ],
  [
    'as character references in HTML',
    '<b title="&#xfdd0;href:0&#64977">x</b> [c](d)',
    '<p><b title="\uFFFDhref:0\uFFFD">x</b> <a href="[href d]">c</a></p>'
  ],
  [
    'as an id of a footnote',
    '<i id="&#xFDD2;fn-1">x</i> <i id="\uFDD2fn-1">y</i>',
    '<p><i id="\uFFFDfn-1">x</i> <i id="\uFFFDfn-1-1">y</i></p>'
  ],
  ['other references are kept', '<b title="&#x1F600;&#65;&amp;">x</b>', '<p><b title="😀A&#x26;">x</b></p>']
])('markers can’t be forged: %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

const tooDeep =
  'error - markdown/too-deep Unexpected nesting, expected blocks, emphasis and HTML at most 200 levels deep'

test.each([
  [
    'quotes',
    '>'.repeat(100_000),
    'error 1:1 markdown/too-deep Unexpected nesting, expected at most 200 quotes and lists in each other'
  ],
  [
    'lists',
    '\n' + '- '.repeat(100_000) + 'a',
    'error 2:1 markdown/too-deep Unexpected nesting, expected at most 200 quotes and lists in each other'
  ],
  ['elements', '<div>'.repeat(100_000), tooDeep],
  ['closed elements', '<i>'.repeat(300) + '</i>'.repeat(300), tooDeep],
  ['emphasis', '*a **b '.repeat(200) + 'b** a*'.repeat(200), tooDeep],
  [
    'brackets',
    '['.repeat(100_000),
    'error 1:1 markdown/too-large Unexpected length of a paragraph, expected at most 5000 marks such as `*`, `_` and `[`'
  ],
  [
    'headings',
    'a\n-\n\n'.repeat(6000),
    'error 15002:1 markdown/too-large Unexpected number of underlined headings, expected at most 5000'
  ],
  [
    'characters',
    'a '.repeat(5_000_001),
    'error - markdown/too-large Unexpected length, expected at most 10000000 characters'
  ]
])('too many %s give a message and an empty document', (_, markdown, expected) => {
  expect(messages(markdown)).toEqual([expected])
  expect(html(markdown)).toBe('')
})

test('a long text is rendered', () => {
  const document = render('Some *words* of a [link](a.md).\n\n'.repeat(5000))
  expect(document.html.slots.length).toBe(5000)
  expect(document.messages).toEqual([])
})

test('plugins of the user run, those for HTML after sanitising', () => {
  const shout = () => (tree: MdastRoot) => {
    tree.children.push({
      type: 'paragraph',
      children: [{type: 'text', value: 'more'}],
      data: {hProperties: {onclick: 'x', id: 'content'}}
    })
  }
  const frame = () => (tree: HastRoot) => {
    tree.children.push({
      type: 'element',
      tagName: 'iframe',
      properties: {src: 'https://a.example', id: 'frame'},
      children: []
    })
  }
  const document = rendererOf({remarkPlugins: [shout], rehypePlugins: [frame]})('Text')
  expect(htmlOf(document)).toBe(
    '<p>Text</p>\n<p id="content-1">more</p><iframe src="https://a.example" id="frame"></iframe>'
  )
  expect(document.ids).toEqual(['content-1', 'frame'])
})

test('messages of plugins are kept, a failure leaves the document empty', () => {
  const remark = () => (_: MdastRoot, file: VFile) => {
    file.message('A warning', {place: {line: 1, column: 2}, ruleId: 'a', source: 'b'})
    file.info('A note')
  }
  const fail = () => (_: MdastRoot, file: VFile) => file.fail('A failure')
  expect(messagesOf(rendererOf({remarkPlugins: [remark]})('Text'))).toEqual([
    'warning 1:2 b/a A warning',
    'note - markdown/plugin A note'
  ])
  const failed = rendererOf({remarkPlugins: [fail]})('Text')
  expect(messagesOf(failed)).toEqual(['error - markdown/plugin A failure'])
  expect(htmlOf(failed)).toBe('')
})

test('any other throw is a bug of the plugin, and is not hidden', () => {
  const broken = () => () => {
    throw new TypeError('Broken')
  }
  expect(() => rendererOf({remarkPlugins: [broken]})('Text')).toThrow('Broken')
})

test('code is plain when it is not to be coloured', () => {
  expect(htmlOf(rendererOf({highlight: false})('```js\nlet a\n```'))).toBe(
    '<pre tabindex="0"><code class="language-js">let a\n</code></pre>'
  )
})

const piece = fc.oneof(
  fc.string({maxLength: 5, unit: 'grapheme'}),
  fc.constantFrom(
    '\n',
    '\n\n',
    '**',
    '[a](b.md)',
    '![](c.png)',
    '<b id="x">',
    '</b>',
    '# ',
    '- ',
    '> ',
    '[^1]',
    '\n\n[^1]: ',
    '文',
    '，',
    '|-|',
    '`',
    '\uFDD0',
    '&#xFDD0;'
  )
)

test('there is one string more than slots, ids are unique, and twice is the same', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const body = pieces.join('')
      const document = render(body, 'zh')
      expect(document.html.strings.length).toBe(document.html.slots.length + 1)
      expect(document.html.strings.join('')).not.toMatch(/[\uFDD0-\uFDEF]/)
      expect(new Set(document.ids).size).toBe(document.ids.length)
      expect(document.links.every(({place}) => place === null || place.line <= body.split('\n').length)).toBe(
        true
      )
      expect(render(body, 'zh')).toEqual(document)
    }),
    {numRuns: 300}
  )
})
