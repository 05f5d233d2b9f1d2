import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {markdownProcessor} from '../../src/markdown/processor.ts'
import {nativeTree} from '../../src/markdown/parser/native-tree.ts'

const settings = {highlight: false, siteHost: 'example.org', remarkPlugins: [], rehypePlugins: []}
const native = markdownProcessor({...settings, parser: 'auto'})
const reference = markdownProcessor({...settings, parser: 'remark'})

const texts = [
  '# One\n\nTwo\n===\n\n## Three ##',
  '*a* **b** ***c*** _d_ __e__ a_b_c *a**b*',
  '**注意：**在 **「强调」**的 在**重要。**下',
  '~~删除。~~在 ~/.login and ~one~ ~~two~~',
  '`code` `` a`b `` ```\nx\n```',
  '```js\nconst a = 1\n```\n\n~~~\nb\n~~~',
  '    indented\n\n- a\n- b\n  - c\n\n1. x\n2. y\n\n3) z',
  '- [ ] open\n- [x] done',
  '> quote\n> more\n>\n> > nested',
  '[a](b.md "c") ![d](e.png) <https://x.example/> [f][g] [h][]\n\n[g]: /i "j"\n[h]: <k>',
  'https://x.example/a_b www.example.org a@b.example。https://x.example/路',
  '见 https://x.example/a。然后 https://x.example/b，再',
  '| a | b |\n| :- | -: |\n| 1 | `2|3` |\n| x |',
  'text[^1] more[^注]\n\n[^1]: note\n[^注]: 注释',
  '<ruby>漢<rt>かん</rt></ruby> <kbd>x</kbd>\n\n<div>\n\n*a*\n\n</div>',
  'a  \nb\\\nc\n文本\n中文\n한국어\n문장',
  '***\n---\n___',
  '\\*not\\* &amp; &copy; &#35; &unknown;',
  'שלום *עולם* و**مرحبا**، 「**引用**」',
  '😀*a*😀 **𠮷：**在 𠮷**「x」**的',
  '**a**：b *c*，d _e_。f __g__、h',
  '* a\n\n  b\n* c\n\ttab',
  'a\n- b\n\n\n- c',
  "[x](<a b> 't') [y](\n/z\n) [[a](b)](c)",
  '<!-- comment -->\n<a href="x">y</a> <b\nc="d">',
  '**bold *it* bold** *it **bold** it* **a *b** c*'
]

test.each(texts)('both parsers give the same HTML of %j', (text) => {
  expect(String(native.processSync(text))).toBe(String(reference.processSync(text)))
})

test('generated texts become the same HTML', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '#',
    '-',
    '|',
    ' ',
    '\n',
    '\n\n',
    '\\',
    '&amp;',
    '中',
    '文',
    '，',
    '。',
    '「',
    '」',
    '：',
    'か',
    '한',
    'a',
    'b',
    '1',
    '.',
    ',',
    '"',
    '—',
    '😀',
    'https://x.example/',
    '[^1]',
    '\n> ',
    '\n- ',
    '\n1. '
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 25}), (pieces) => {
      const text = pieces.join('')
      expect(String(native.processSync(text))).toBe(String(reference.processSync(text)))
    }),
    {numRuns: 1500}
  )
})

test('the native parser is really used for ordinary texts', () => {
  expect(nativeTree('# 标题\n\n**注意：**在 text\n')?.children).toHaveLength(2)
})

const corpus = process.env['CORPUS']

describe.runIf(corpus !== undefined)('the files of CORPUS', () => {
  test('become the same HTML', () => {
    const folder = corpus ?? ''
    const different = readdirSync(folder).filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      return String(native.processSync(text)) !== String(reference.processSync(text))
    })
    expect(different).toEqual([])
  }, 600_000)
})
