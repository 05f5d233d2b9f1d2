import {describe, expect, test} from 'vitest'
import {noteLabelsOf} from '../../../src/markdown/note-labels-of.ts'
import {htmlOf, html, messages, render, rendererOf} from '../rendered.ts'

const reference = (note: number, id = `tnref-${note}`) =>
  `<sup><a href="#tn-${note}" id="${id}" data-translator-note-ref="" aria-describedby="translator-notes-label">*${note}</a></sup>`

const back = (number: string, id = `tnref-${number}`) =>
  `<a href="#${id}" data-translator-note-backref="" aria-label="[article.backToReference *${number}]">↩</a>`

const item = (note: number, text: string, links = back(String(note))) =>
  `<li id="tn-${note}">\n<p><span class="note-label">[article.translatorNote ]</span> ${text} <span class="signature">[signature]</span> ${links}</p>\n</li>`

const section = (...items: readonly string[]) =>
  `<section data-translator-notes="" class="translator-notes">\n<h2 id="translator-notes-label">[article.translatorNotes ]</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`

test('a footnote whose name begins with `tn-` is the translator’s', () => {
  expect(html('Text[^tn-a].\n\n[^tn-a]: Note')).toBe(
    `<p>Text${reference(1)}.</p>\n${section(item(1, 'Note'))}`
  )
})

test('`:tn[…]` is a note where it stands, whatever it holds', () => {
  expect(html('Word :tn[a *b* [c](https://d.example) [e]] end')).toBe(
    `<p>Word${reference(1)} end</p>\n${section(item(1, 'a <em>b</em> <a href="https://d.example" rel="external">c</a> [e]'))}`
  )
})

test('notes of both kinds are numbered together, in the order of their use, apart from the author’s', () => {
  const markup = html('A:tn[one] b[^tn-x] c[^1] d[^tn-x].\n\n[^1]: Author\n[^tn-x]: Two')
  expect(markup).toContain(`<p>A${reference(1)} b${reference(2)} c<sup><a href="#fn-1"`)
  expect(markup).toContain(
    section(item(1, 'one'), item(2, 'Two', `${back('2')} ${back('2-2', 'tnref-2-2')}`))
  )
  expect(markup).toContain('<li id="fn-1">\n<p>Author')
})

test('a note may have several blocks, and footnotes of the author', () => {
  const markup = html(
    'A[^tn-x] b[^1].\n\n[^1]: First\n[^2]: Second\n\n[^tn-x]:\n    One[^2]\n\n    ```\n    code\n    ```\n'
  )
  expect(markup).toMatch(
    /<li id="tn-1">\n<p><span class="note-label">.*<\/span> One<sup>.*<\/p>\n<pre.*\n<\/code><\/pre>\n<p><span class="signature">/
  )
  expect([...markup.matchAll(/<li id="fn-(\d)">\n<p>(\w+)/g)].map(([, id, text]) => `${id} ${text}`)).toEqual(
    ['1 First', '2 Second']
  )
})

test.each([
  'At 12:30 and John 3:16, `:tn[code]`',
  ':tn[ not closed',
  ':tn',
  'tn[x]',
  ':TN[x]',
  ':tn []',
  ':tn[]',
  '[^tn-x] without a text',
  '（译注：没有人问过）'
])('%j is no note', (markdown) => {
  expect(html(markdown)).not.toContain('translator-notes')
})

test('notes are no part of the text, of its outline and of its blocks', () => {
  const {text, outline, blocks} = render('## Head\n\nText:tn[Note]')
  expect(text).toBe('Head\n\nText')
  expect(outline.map(({id}) => id)).toEqual(['head'])
  expect(blocks).toHaveLength(2)
})

test('a note that nothing refers to is reported', () => {
  expect(messages('Text\n\n[^tn-a]: Lost')).toEqual([
    'warning 3:1 markdown/unused-footnote Unexpected footnote `[^tn-a]`, which nothing refers to and which is not shown'
  ])
})

test('ids of notes can’t be taken by the author', () => {
  const markup = html('<i id="tn-1">x</i> <i id="translator-notes-label">y</i> Text:tn[Note]')
  expect(markup).toContain('<i id="tn-1-1">x</i> <i id="translator-notes-label-1">y</i>')
  expect(markup).toContain('<li id="tn-1">')
})

describe('habits of translators, where they are configured', () => {
  test.each<[string, string, string, string]>([
    ['zh', '中文（译注：说明）后文', '中文', '说明'],
    ['zh', '中文（译者注: 见（括号））后文', '中文', '见（括号）'],
    ['zh', '中文（LCTT 译注：说明）', '中文', '说明'],
    ['zh', '中文【譯註：**說明**】', '中文', '<strong>說明</strong>'],
    ['ja', '本文（訳注：説明）', '本文', '説明'],
    ['ru', 'Текст (то есть нет. — Прим. пер.) дальше', 'Текст', 'то есть нет.'],
    ['ru', 'Текст (прим. переводчика: нет)', 'Текст', 'нет'],
    ['en', 'Text [T.N.: not *so*].', 'Text', 'not <em>so</em>'],
    ['en', 'Text (not so, translator’s note)', 'Text', 'not so'],
    ['de', 'Text (so nicht, Anm. d. Ü.)', 'Text', 'so nicht'],
    ['fr', 'Texte (pas ainsi, N.d.T.)', 'Texte', 'pas ainsi'],
    ['es', 'Texto (N. del T.: así no)', 'Texto', 'así no'],
    ['Our desk', 'Text (our desk: not so)', 'Text', 'not so']
  ])('%s: %s', (pattern, markdown, text, note) => {
    const markup = htmlOf(rendererOf({noteLabels: noteLabelsOf([pattern])})(markdown))
    expect(markup).toContain(`<p>${text}${reference(1)}`)
    expect(markup).toContain(section(item(1, note)))
  })

  test.each([
    ['ru', 'Текст (прим. пер.) и (просто скобки)'],
    ['en', 'Text (TNT is loud) and [a link](https://a.example) (see TNT)'],
    ['zh', '中文（译注'],
    ['zh', '`（译注：代码）`']
  ])('%s: %s is no note', (pattern, markdown) => {
    expect(htmlOf(rendererOf({noteLabels: noteLabelsOf([pattern])})(markdown))).not.toContain(
      'translator-notes'
    )
  })
})
