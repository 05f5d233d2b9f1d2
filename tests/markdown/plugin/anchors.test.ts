import {expect, test} from 'vitest'
import {html, render} from '../rendered.ts'

test.each([
  ['Latin', 'Hello, World!', 'hello-world'],
  ['Cyrillic', 'Привет, мир', 'привет-мир'],
  ['Han', '你好，世界', '你好世界'],
  ['Arabic', 'مرحبا بالعالم', 'مرحبا-بالعالم'],
  ['Hindi', 'नमस्ते दुनिया', 'नमस्ते-दुनिया'],
  ['Korean', '안녕 세계', '안녕-세계'],
  ['Thai', 'สวัสดี', 'สวัสดี'],
  ['no letters', '!!!', 'section'],
  ['markup', '**Bold** `code` [link](https://a.example)', 'bold-code-link'],
  ['ruby', '<ruby>译<rt>Original</rt></ruby>文', '译文'],
  ['a word that pages use', 'Related', 'related-1'],
  ['a word that objects use', 'constructor', 'constructor']
])('a heading gets an id from its text: %s', (_, heading, id) => {
  expect(render(`## ${heading}`).ids).toEqual([id])
})

test('ids are unique among headings, authors’ ids and footnotes', () => {
  const {ids} = render(
    '## A\n\n## A\n\n<i id="a-1">x</i> <i id="a">y</i> <i id="a">z</i> x[^1]\n\n## fn 1\n\n[^1]: Note'
  )
  expect(ids).toEqual(['a-3', 'a-4', 'a-1', 'a', 'a-2', 'fnref-1', 'fn-1-1', 'footnote-label', 'fn-1'])
})

test('links within the text find what they meant', () => {
  expect(
    html(
      '[a](#related) [b](#dup) [c](#%D0%BF) [d](#nothing)\n\n## Related\n\n<i id="dup">1</i> <i id="dup">2</i>\n\n## П'
    )
  ).toBe(
    [
      '<p><a href="#related-1">a</a> <a href="#dup">b</a> <a href="#%D0%BF">c</a> <a href="#nothing">d</a></p>',
      '<h2 id="related-1">Related</h2>',
      '<p><i id="dup">1</i> <i id="dup-1">2</i></p>',
      '<h2 id="п">П</h2>'
    ].join('\n')
  )
})

test('a heading’s own id is kept, white space in it is not', () => {
  expect(html('<h2 id="my  own">Title</h2>')).toBe('<h2 id="my-own">Title</h2>')
})

test('an old anchor is an id', () => {
  expect(html('<a name="x">t</a> <a name="y" id="z">t</a> <a name="">t</a>')).toBe(
    '<p><a id="x">t</a> <a id="z">t</a> <a>t</a></p>'
  )
})

test.each([
  ['# A\n\n## B\n\n###### C', '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h6 id="c">C</h6>'],
  ['## A\n\n<h1>B</h1>', '<h3 id="a">A</h3>\n<h2 id="b">B</h2>'],
  ['## A\n\n#### B', '<h2 id="a">A</h2>\n<h4 id="b">B</h4>']
])('headings begin at h2: %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('the outline has the headings as they are shown, without footnote numbers and the footnotes’ heading', () => {
  expect(render('# A *b*[^1]\n\n## C\n\n[^1]: Note').outline).toEqual([
    {depth: 2, id: 'a-b', text: 'A b'},
    {depth: 3, id: 'c', text: 'C'}
  ])
})
