import fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {plainYaml} from '../../src/report/plain-yaml.ts'

/** Says how the data of a text differs from that of the package; empty where it does not, or is refused. */
function difference(text: string): string {
  const plain = plainYaml(text)
  if (plain === undefined) return ''
  const document = parseDocument(text, {prettyErrors: false, uniqueKeys: true})
  const problems = [...document.errors, ...document.warnings].map(({message}) => message)
  const expected = JSON.stringify([problems, document.toJS({maxAliasCount: 100})])
  const actual = JSON.stringify([[], plain])
  return actual === expected ? '' : `${JSON.stringify(text)}: expected ${expected}, got ${actual}`
}

test('an ordinary front matter is read', () => {
  const text = `
title: 'It''s: "so"'
date: 2026-11-20
tags: [space, "a, b", C#, 7 tips]
draft: false
translator:
- 王
-   "李 \\"四\\""

# A comment
source:
  name: Example
  url: https://example.org/a?b=c#d
  author:
    - A
  lang:
updated: 2026-11-21 10:00
`
  expect(plainYaml(text)).toEqual({
    title: 'It\'s: "so"',
    date: '2026-11-20',
    tags: ['space', 'a, b', 'C#', '7 tips'],
    draft: false,
    translator: ['王', '李 "四"'],
    source: {name: 'Example', url: 'https://example.org/a?b=c#d', author: ['A'], lang: null},
    updated: '2026-11-21 10:00'
  })
})

test.each([
  ['nothing', ''],
  ['a text alone', 'a'],
  ['a list alone', '- a'],
  ['a number', 'a: 1'],
  ['a text on two lines', 'a: b\n  c'],
  ['a comment behind a value', 'a: b # c'],
  ['an escaped letter', 'a: "\\u0041"'],
  ['an alias', 'a: &b c\nd: *b'],
  ['a record in braces', 'a: {b: c}'],
  ['a list of records', 'a:\n- b: c'],
  ['a key twice', 'a: b\na: c'],
  ['a tab', 'a:\tb'],
  ['a colon at the end', 'a: b:'],
  ['wrong indentation', 'a:\n    b: c\n  d: e'],
  ['an empty item', 'a: [b, ]'],
  ['a document that ends', 'a: b\n---\nc: d']
])('%s is left to the package', (_, text) => {
  expect(plainYaml(text)).toBeUndefined()
})

const starts = ['', '', '', ' ', '  ', '  ', '- ', '  - ', '#', '---', '...']
const keys = ['a: ', 'b: ', 'c:', 'd-e: ', 'null: ', 'true: ', '<<: ', 'constructor: ', '1: ', '']
const values = [
  '',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  ': ',
  ':',
  ' #',
  '#',
  '"',
  "'",
  '"',
  "'",
  '\\',
  '\\"',
  "''",
  ' ',
  '  ',
  '\t',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '-',
  '?',
  '~',
  '.5',
  '1',
  '0x1F',
  '0o7',
  '1e3',
  '1_0',
  '.inf',
  'true',
  'False',
  'NULL',
  'null',
  'yes',
  '2026-11-20',
  'x',
  'y z',
  '中',
  '\u3000',
  '\u00A0',
  '\u0085',
  '\uFEFF',
  '😀',
  'http://a/#b',
  '[a, "b"]',
  "['c', d e]"
]
const line = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.constantFrom(...keys),
    fc.array(fc.constantFrom(...values), {maxLength: 5})
  )
  .map(([start, key, parts]) => start + key + parts.join(''))

test('any text gives the data that the package gives', () => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 6}), (lines) => {
      expect(difference(lines.join('\n'))).toBe('')
    }),
    {numRuns: Number(process.env['RUNS'] ?? 3000)}
  )
})

const corpus = process.env['CORPUS'] ?? ''

test.runIf(corpus !== '')(
  'the front matter of CORPUS gives the same data, and is plain for the most part',
  () => {
    const names = readdirSync(corpus).filter((name) => name.endsWith('.md'))
    const texts = names.map((name) => readFileSync(join(corpus, name), 'utf8').split(/^---$/m, 2)[1] ?? '')
    expect(texts.map(difference).filter((found) => found !== '')).toEqual([])
    expect(texts.filter((text) => plainYaml(text) !== undefined).length / texts.length).toBeGreaterThan(0.9)
  }
)
