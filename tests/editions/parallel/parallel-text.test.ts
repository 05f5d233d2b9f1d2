import {expect, test} from 'vitest'
import {align} from '../../../src/editions/align.ts'
import type {ParallelText, Side} from '../../../src/editions/parallel/parallel-text.ts'
import {htmlString} from '../../../src/editions/parallel/html-string.ts'
import {htmlTree} from '../../../src/editions/parallel/html-tree.ts'
import {parallelText} from '../../../src/editions/parallel/parallel-text.ts'
import {marked} from '../../markdown/marked.ts'

/** Puts two texts side by side. */
function beside(translation: Side, original: Side): ParallelText {
  return parallelText(translation, original, align(original.blocks, translation.blocks))
}

/** Gives the rows of two texts without the marks of their blocks. */
function rows(translation: string, original = translation): readonly (readonly [string, string])[] {
  return beside(marked(translation), marked(original)).rows.map((row) => [
    unmarked(row.translation),
    unmarked(row.original)
  ])
}

function unmarked(html: string): string {
  return html.replace(/ data-block="\d+"/g, '')
}

test.each<[string, readonly string[]]>([
  ['One\n\nTwo', ['<p>One</p>', '<p>Two</p>']],
  ['- a\n- b', ['<ul><li>a</li></ul>', '<ul><li>b</li></ul>']],
  ['3. a\n4. b', ['<ol start="3"><li>a</li></ol>', '<ol start="4"><li>b</li></ol>']],
  [
    '1. a\n\n   b\n2. c',
    [
      '<ol><li><p>a</p></li></ol>',
      '<ol><li class="continued"><p>b</p></li></ol>',
      '<ol start="2"><li><p>c</p></li></ol>'
    ]
  ],
  [
    '- a\n  - b\n- c',
    [
      '<ul><li>a\n</li></ul>',
      '<ul><li class="continued"><ul><li>b</li></ul></li></ul>',
      '<ul><li>c</li></ul>'
    ]
  ],
  [
    '> a\n>\n> > b',
    ['<blockquote><p>a</p></blockquote>', '<blockquote><blockquote><p>b</p></blockquote></blockquote>']
  ],
  [
    '| a |\n|---|\n| 1 |',
    [
      '<div class="table" tabindex="0"><table><thead><tr>\n<th>a</th>\n</tr></thead></table></div>',
      '<div class="table" tabindex="0"><table><tbody><tr>\n<td>1</td>\n</tr></tbody></table></div>'
    ]
  ],
  ['One\n\n---\n\nTwo', ['<p>One</p><hr>', '<p>Two</p>']],
  [
    'One\n\n<div class="x-a"><i>own</i></div>\n\nTwo',
    ['<p>One</p>', '<div class="x-a"><i>own</i></div>', '<p>Two</p>']
  ],
  ['<details>\n<summary>More</summary>\n\nOne\n\n</details>', ['<div>More</div>', '<p>One</p>']]
])('each block of %j stands by itself, as valid HTML', (markdown, expected) => {
  expect(rows(markdown)).toEqual(expected.map((html) => [html, html]))
})

test('blocks that became one stand in one row, in one list', () => {
  const first = '- The first sentence of a list with a [link](https://a.example/1)'
  const second = '- Another item, which has a [link](https://a.example/2) as well'
  const both = `${first} and another item, which has a [link](https://a.example/2) as well`
  const [[, original = ''] = ['']] = rows(both, `${first}\n${second}`)
  expect(original.match(/<ul>/g)).toHaveLength(1)
  expect(original.match(/<li>/g)).toHaveLength(2)
})

test('a block without a partner stands beside nothing', () => {
  const blocks = [
    '## The station on the ice',
    'Since 1957 the station has stood on the ice, 1,301 kilometres from the South Pole.',
    '![The station](https://a.example/station.jpg)',
    '## What they drilled for',
    'The drill is called `KEMS-132`. It went down 3,769 metres, and under the ice it found a lake.',
    '> “We drilled for twenty years,” said Valery Lukin, “and never knew what we would find.”'
  ]
  const shorter = blocks.toSpliced(2, 1).join('\n\n')
  const all = blocks.join('\n\n')
  const alone = (translation: string, original: string) =>
    rows(translation, original).filter((row) => row.includes(''))
  expect(alone(shorter, all)).toEqual([['', expect.stringContaining('<img')]])
  expect(alone(all, shorter)).toEqual([[expect.stringContaining('<img'), '']])
})

test('ids are there once, what refers to them follows them, and headings know each other', () => {
  const markdown = '## Head\n\nSee [head](#head)[^1].\n\n[^1]: Note'
  const {
    rows: [head, text],
    notes,
    notesTitle
  } = beside(marked(markdown), marked(markdown))
  expect(head?.headings).toEqual({translation: 'head', original: 'original-head'})
  expect(head?.original).toContain(' id="original-head"')
  expect(text?.translation).toContain('href="#head"')
  expect(text?.original).toContain('href="#original-head"')
  expect(text?.original).toContain('href="#original-fn-1" id="original-fnref-1"')
  expect(text?.original).toContain('aria-describedby="original-footnote-label"')
  expect(notes).toHaveLength(1)
  expect(notes[0]?.original).toContain('<ol><li id="original-fn-1">')
  expect(notesTitle.original).toContain(' id="original-footnote-label"')
})

test('the prefix of the original is none that the translation has', () => {
  const {
    rows: [row]
  } = beside(marked('<p id="original-x">a</p>'), marked('<p id="x">a</p>'))
  expect(row?.translation).toContain(' id="original-x"')
  expect(row?.original).toContain(' id="x-original-x"')
})

test('text that looks like HTML stays as it is', () => {
  expect(rows('`<a id="x" href="#x">`')).toEqual([
    ['<p><code>&#x3C;a id="x" href="#x"></code></p>', '<p><code>&#x3C;a id="x" href="#x"></code></p>']
  ])
})

test('notes of the translator have no partners', () => {
  const {rows: all, translatorNotes} = beside(marked('One:tn[Two]'), marked('One'))
  expect(all).toHaveLength(1)
  expect(translatorNotes).toContain('Two')
})

test('a row is behind where a block of either side is', () => {
  const text = marked('One\n\n## Head\n\n- Two\n- Three')
  const {rows: all} = beside({...text, stale: [0]}, {...text, stale: [3]})
  expect(all.map(({isStale}) => isStale)).toEqual([true, false, false, true])
})

test('elements without an end tag are written without one', () => {
  const html =
    '<p>a<br>b<wbr>c <picture><source type="image/webp" srcset="a.webp 1w"><img src="a.png" alt="x"></picture></p>'
  expect(htmlString(htmlTree(html))).toBe(html)
})
