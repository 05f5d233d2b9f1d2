import fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Data} from 'unified'
import {describe, expect, test} from 'vitest'
import {nativeTree} from '../../../src/markdown/parser/native-tree.ts'
import {htmlOf, rendererOf} from '../rendered.ts'
import {difference} from './difference.ts'
import {examples} from './examples.ts'

const different = (sources: readonly string[]) =>
  sources.flatMap((source) => {
    const found = difference(source)
    return found === '' ? [] : [`${JSON.stringify(source)}: ${found}`]
  })

test('both parsers give the same trees for examples of all constructs', () => {
  expect(examples.length).toBeGreaterThan(800)
  expect(different(examples)).toEqual([])
})

test('most examples are read by the fast parser, though most are odd', () => {
  const fast = examples.filter((source) => nativeTree(source) !== undefined)
  expect(fast.length / examples.length).toBeGreaterThan(0.7)
})

test.each([
  [
    'an ordinary article',
    '# A\n\nSome *words*, a [link](b.md) and `code`.\n\n- one\n- two\n\n> q[^1]\n\n[^1]: note'
  ],
  ['emphasis beside full-width punctuation', '**注意：**在这里，**「强调」**。**注**: 使用 *`a`*。'],
  ['one tilde', 'a ~/.login and a ~/.profile, 1~2 and 3~4'],
  ['URLs before full-width punctuation', '见 https://a.example/b。又见“https://a.example/c”，好'],
  ['doubtful marks in code', '```\n_**a**b `(*强*a`\n```\n\n`_**a**b`'],
  ['emoji', '😀**a**😀'],
  ['a section in doubt', 'a [r]\n\n(*强*a [r] b[^1]\n\n- c\n\n# d\n\n[r]: u\n\n[^1]: n']
])('%s takes the fast parser', (_, source) => {
  expect(nativeTree(source)).toBeDefined()
})

test.each([
  ['marks between others that nothing can stand beside', 'a ** b _**c**d'],
  ['a character that has to be of two kinds', '(*强*a'],
  ['URLs that end in doubt', '（https://a.example/b.)，好'],
  ['its own stand-ins', '**注意：**在 \uE000'],
  ['an empty item', '- a\n-\n- b'],
  ['a character that is replaced', 'a\0b'],
  ['half a character', 'a\uD83Db'],
  ['a definition in doubt', 'a [r]\n\n> [r\n> s]: u\n\nb\n\n(*强*a\n\nc']
])('%s takes the reference', (_, source) => {
  expect(nativeTree(source)).toBeUndefined()
})

test('both parsers give the same HTML', () => {
  const source = '**注意：**在 https://a.example/b。~a~ **(b)**\n\n| **「a」**的 |\n|-|\n| ![图：](a.png) |'
  expect(htmlOf(rendererOf({parser: 'auto'})(source))).toBe(htmlOf(rendererOf({parser: 'remark'})(source)))
})

test('syntax of the user’s plugins is understood', () => {
  function marks(this: {data: () => Data}): void {
    const data = this.data()
    data.micromarkExtensions = [{disable: {null: ['headingAtx']}}]
  }
  expect(htmlOf(rendererOf({remarkPlugins: [marks]})('# **注意：**在'))).toBe(
    '<p># <strong>注意：</strong>在</p>'
  )
})

const letters = ['a', 'b', '中', '文', '한', 'é', '😀', '𠮷', '≥', '\u3000', '\uFE00', ' ', '\n', '\n\n']
const punctuation = [
  '，',
  '。',
  '：',
  '（',
  '）',
  '“',
  '”',
  '「',
  '」',
  '…',
  '(',
  ')',
  '.',
  '!',
  '"',
  '\\',
  '&amp;'
]
const marks = ['*', '*', '**', '**', '***', '_', '__', '~', '~~', '~~~', '`', '``']
const brackets = ['[', ']', '](u)', '![', '[r]', '[^1]', '\n\n[r]: u\n', '\n\n[^1]: ']
const blocks = [
  '- ',
  '1. ',
  '> ',
  '>',
  '# ',
  '    ',
  '\t',
  '|',
  '\n|-|-|\n',
  '===\n',
  '---\n',
  '```\n',
  '- [ ] ',
  '  \n'
]
const tags = ['<b>', '</b>', '<!-- x -->', '<div>\n']
const urls = [
  'https://a.com',
  'https://a.com/b',
  'http://',
  'www.',
  'www.a.com',
  'a@b.com',
  '<http://x.y>',
  '/',
  '@'
]

describe.each([
  ['marks', [...letters, ...punctuation, ...marks, ...marks]],
  ['blocks', [...letters.slice(0, 3), ...blocks, ...brackets, ...tags, ...marks]],
  ['URLs', [...letters, ...punctuation, ...marks, ...urls, ...urls, '|', '\n|-|-|\n', '[', ']']],
  [
    'sections',
    [
      ...letters.slice(0, 2),
      '\n\n',
      '\n\n',
      '\n\n',
      '(*强*a',
      '\n-\n',
      '[^1]',
      '[r]',
      ...blocks,
      ...brackets,
      ...tags
    ]
  ],
  ['everything', [...letters, ...punctuation, ...marks, ...brackets, ...blocks, ...tags, ...urls]]
])('any text of %s', (_, pieces) => {
  test('gives the same trees', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 20}), (parts) => {
        expect(difference(parts.join(''))).toBe('')
      }),
      {numRuns: Number(process.env['RUNS'] ?? 2000)}
    )
  })
})

const corpus = process.env['CORPUS'] ?? ''

test.runIf(corpus !== '')('the files of CORPUS give the same trees', {timeout: 600_000}, () => {
  const names = readdirSync(corpus).filter((name) => name.endsWith('.md'))
  const sources = names.map((name) => readFileSync(join(corpus, name), 'utf8').replace(/\r\n?/g, '\n'))
  expect(different(sources)).toEqual([])
  const fast = sources.filter((source) => nativeTree(source) !== undefined)
  expect(fast.length / sources.length).toBeGreaterThan(0.95)
})
