import {expect, test} from 'vitest'
import {html, messages, render} from '../rendered.ts'

/** Gives the blocks, one line each: `type line:column text`. */
const blocks = (markdown: string) =>
  render(markdown).blocks.map(({type, place, text}) => `${type} ${place.line}:${place.column} ${text}`)

test('every kind of block is written down, in reading order', () => {
  const markdown = `
# A *title*

A paragraph
of two lines.

> A quote
>
> - An item of a quote

1. One
   - Two

     Three

![An image](a.png) [![Another](b.png)](c.md)

| A | B |
|---|---|
| 1 | **2** |

\`\`\`js
const a = 1
\`\`\`

<div>Some <b>HTML</b></div>

<!-- a comment -->

Text[^1]

[^1]: A note`
  expect(blocks(markdown)).toEqual([
    'heading 2:1 A title',
    'paragraph 4:1 A paragraph of two lines.',
    'quote 7:3 A quote',
    'list-item 9:5 An item of a quote',
    'list-item 11:4 One',
    'list-item 12:6 Two',
    'list-item 14:6 Three',
    'image 16:1 An image Another',
    'table-row 18:1 A | B',
    'table-row 20:1 1 | 2',
    'code 22:1 const a = 1',
    'html 26:1 Some HTML',
    'paragraph 30:1 Text',
    'footnote 32:7 A note'
  ])
})

test.each([
  ['hard breaks are spaces', 'a\\\nb', ['paragraph 1:1 a b']],
  ['soft breaks between Han are nothing', '文\n本', ['paragraph 1:1 文本']],
  [
    'ruby annotations are in brackets',
    '<ruby>译<rt>Original</rt></ruby>文',
    ['paragraph 1:1 译 (Original)文']
  ],
  [
    'brackets of ruby are kept',
    '<ruby>译<rp>（</rp><rt>Original</rt><rp>）</rp></ruby>',
    ['paragraph 1:1 译（Original）']
  ],
  ['scripts are no text', '<script>\nvar a\n</script>', ['html 1:1 ']],
  ['HTML alone is no paragraph', '<b></b>', ['html 1:1 ']],
  ['images in a text are no text', 'a ![b](c.png) d', ['paragraph 1:1 a d']]
])('%s', (_, markdown, expected) => {
  expect(blocks(markdown)).toEqual(expected)
})

test('what a block leads to and shows is written down as the author wrote it', () => {
  const markdown = `
## See [the list][list] and \`ls -l\`

A [link](/a/ "with a title"), a <a class="x" href="/b/?c&amp;d">tag</a> and https://c.example/ ![](d.png)

[![An image](e.png)](f.md) ![Another][image] <img src='g.png'>

- \`one\`, \`two\`

[list]: /first/
[list]: /second/
[image]: h.png`
  expect(
    render(markdown).blocks.map(({level, links, images, code}) => ({level, links, images, code}))
  ).toEqual([
    {level: 2, links: ['/first/'], images: [], code: ['ls -l']},
    {level: 0, links: ['/a/', '/b/?c&d', 'https://c.example/'], images: ['d.png'], code: []},
    {level: 0, links: ['f.md'], images: ['e.png', 'h.png', 'g.png'], code: []},
    {level: 0, links: [], images: [], code: ['one', 'two']}
  ])
})

test('a pin is known of the block that it stands before or in, and seen nowhere', () => {
  const markdown = `
<!-- = first -->

# A title

<!-- not a pin -->

Text

- An item <!-- = второй -->
- Another

<!-- = third -->
\`\`\`
code
\`\`\`

| A |
|---|
| b <!--=fourth--> |`
  expect(render(markdown).blocks.map(({text, pin}) => [text, pin])).toEqual([
    ['A title', 'first'],
    ['Text', ''],
    ['An item', 'второй'],
    ['Another', ''],
    ['code', 'third'],
    ['A', ''],
    ['b', 'fourth']
  ])
  expect(html(markdown)).not.toMatch(/first|второй|third|fourth|<!--/)
  expect(messages(markdown)).toEqual([])
})

test('a pin stays with its block, though another comment stands between', () => {
  const markdown = '<!-- = a -->\n\n<!-- to do -->\n\nText'
  expect(render(markdown).blocks.map(({pin}) => pin)).toEqual(['a'])
  expect(messages(markdown)).toEqual([])
})

test.each<[string, readonly string[]]>([
  ['Text\n\n<!-- = a -->', ['3:1 markdown/unused-pin Unexpected pin `a` without a block after it']],
  [
    '<!-- = a -->\n\n<!-- = b -->\n\nText',
    ['1:1 markdown/unused-pin Unexpected pin `a` without a block after it']
  ],
  [
    '<!-- = a -->\n\nText <!-- = b -->',
    ['1:1 markdown/unused-pin Unexpected pin `a` without a block after it']
  ],
  [
    '<!-- = a -->\n\nText\n\n<!-- = a -->\n\nMore',
    ['7:1 markdown/repeated-pin Unexpected second pin `a`, expected each id once in a text']
  ]
])('%j: a pin that no block can have is reported', (markdown, expected) => {
  expect(messages(markdown)).toEqual(expected.map((line) => `warning ${line}`))
})
