import {expect, test} from 'vitest'
import {markBlocks} from '../../src/build/mark-blocks.ts'

test.each([
  ['a paragraph', '<p>One.</p>\n<p>Two.</p>', ['Two.'], '<p>One.</p>\n<p data-stale>Two.</p>'],
  [
    'a heading with an id',
    '<h2 id="a">A <em>b</em></h2>',
    ['A b'],
    '<h2 data-stale id="a">A <em>b</em></h2>'
  ],
  [
    'letters written as references',
    '<p>A &#x26; b&#x3C;c</p>',
    ['A & b<c'],
    '<p data-stale>A &#x26; b&#x3C;c</p>'
  ],
  [
    'an item, not those below it',
    '<ul>\n<li>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n</ul>',
    ['One'],
    '<ul>\n<li data-stale>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n</ul>'
  ],
  ['the paragraph of an item', '<li>\n<p>One</p>\n</li>', ['One'], '<li>\n<p data-stale>One</p>\n</li>'],
  [
    'a row',
    '<tr>\n<td>One</td>\n<td>2</td>\n</tr>',
    ['One | 2'],
    '<tr data-stale>\n<td>One</td>\n<td>2</td>\n</tr>'
  ],
  ['code', '<pre><code>ls -l\n</code></pre>', ['ls -l'], '<pre data-stale><code>ls -l\n</code></pre>'],
  [
    'a reference to a footnote',
    '<p>One<sup><a href="#fn" id="r" data-footnote-ref aria-describedby="l">1</a></sup>.</p>',
    ['One.'],
    '<p data-stale>One<sup><a href="#fn" id="r" data-footnote-ref aria-describedby="l">1</a></sup>.</p>'
  ],
  ['nothing that only begins so', '<p>One two</p><param>', ['One', ''], '<p>One two</p><param>'],
  ['nothing where there is nothing to mark', '<p></p>', ['…'], '<p></p>']
])('marks %s', (_, html, texts, expected) => {
  expect(markBlocks(html, texts)).toBe(expected)
})

test('takes linear time, whatever the text', () => {
  const html = '<p>'.repeat(20_000) + '<tr>'.repeat(2000)
  expect(markBlocks(html, ['x'])).toBe(html)
})
