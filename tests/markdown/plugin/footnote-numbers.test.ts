import {expect, test} from 'vitest'
import {html, messages} from '../rendered.ts'

const section = (items: string) =>
  `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">[label]</h2>\n<ol>\n${items}\n</ol>\n</section>`

const reference = (note: number, id: string) =>
  `<sup><a href="#fn-${note}" id="${id}" data-footnote-ref aria-describedby="footnote-label">${note}</a></sup>`

const back = (id: string, number: string, text = '↩') =>
  `<a href="#${id}" data-footnote-backref="" aria-label="[article.backToReference ${number}]" class="data-footnote-backref">${text}</a>`

const withLabel = (markdown: string) => html(markdown).replace('[article.footnotes ]', '[label]')

test('a footnote is linked both ways, its labels are slots', () => {
  expect(withLabel('Text[^a].\n\n[^a]: Note')).toBe(
    `<p>Text${reference(1, 'fnref-1')}.</p>\n${section(`<li id="fn-1">\n<p>Note ${back('fnref-1', '1')}</p>\n</li>`)}`
  )
})

test('a footnote used twice has two links back', () => {
  expect(withLabel('A[^x] b[^x]\n\n[^x]: Note')).toBe(
    `<p>A${reference(1, 'fnref-1')} b${reference(1, 'fnref-1-2')}</p>\n${section(
      `<li id="fn-1">\n<p>Note ${back('fnref-1', '1')} ${back('fnref-1-2', '1-2', '↩<sup>2</sup>')}</p>\n</li>`
    )}`
  )
})

test.each(['注', 'примечание', 'ملاحظة', 'a-2', 'X', 'fn', '#', 'a%20b'])(
  'a footnote may be named `%s`',
  (name) => {
    expect(withLabel(`Text[^${name}].\n\n[^${name}]: Note`)).toBe(withLabel('Text[^1].\n\n[^1]: Note'))
  }
)

test('footnotes are numbered in the order of their use', () => {
  const markup = html('A[^z] b[^a]\n\n[^a]: First\n[^z]: Second')
  expect(markup.indexOf('Second')).toBeLessThan(markup.indexOf('First'))
  expect(markup).toContain(`b${reference(2, 'fnref-2')}`)
})

test('names that would give one id stay apart', () => {
  const ids = [...html('A[^x] b[^x] c[^x-2]\n\n[^x]: One\n\n[^x-2]: Two').matchAll(/ id="([^"]*)"/g)].map(
    ([, id]) => id
  )
  expect(ids).toEqual(['fnref-1', 'fnref-1-2', 'fnref-2', 'footnote-label', 'fn-1', 'fn-2'])
})

test('ids of real footnotes can’t be taken by the author, nor the label', () => {
  const markup = html(
    '<i id="fn-1">x</i> <i id="footnote-label">y</i> <a data-footnote-ref id="fnref-1" href="#fn-1">z</a> Text[^1]\n\n[^1]: Note'
  ).replaceAll('=""', '')
  expect(markup).toContain('<i id="fn-1-1">x</i> <i id="footnote-label-1">y</i>')
  expect(markup).toContain(reference(1, 'fnref-1'))
  expect(markup).toContain('<li id="fn-1">')
  expect(markup).toContain('<h2 class="sr-only" id="footnote-label">[article.footnotes ]</h2>')
})

test('a footnote that is never used is reported', () => {
  expect(messages('Text\n\n[^a]: Lost')).toEqual([
    'warning 3:1 markdown/unused-footnote Unexpected footnote `[^a]`, which nothing refers to and which is not shown'
  ])
})
