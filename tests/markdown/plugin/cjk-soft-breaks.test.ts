import {expect, test} from 'vitest'
import {html} from '../rendered.ts'

test.each([
  ['Han', 'zh', '文本\n文本', '<p>文本文本</p>'],
  ['Han and full-width punctuation', 'zh', '文本，\n文本', '<p>文本，文本</p>'],
  ['kana', 'ja', 'カタカナ\nひらがな', '<p>カタカナひらがな</p>'],
  ['characters beyond the Basic Multilingual Plane', 'zh', '𠀀\n𠀁', '<p>𠀀𠀁</p>'],
  ['an inline element after the break', 'zh', '文本\n**强调**', '<p>文本<strong>强调</strong></p>'],
  ['an inline element before the break', 'zh', '**强调**\n文本', '<p><strong>强调</strong>文本</p>'],
  [
    'two inline elements',
    'zh',
    '*强*\n[调](https://a.example)',
    '<p><em>强</em><a href="https://a.example" rel="external">调</a></p>'
  ],
  [
    'ruby annotations, which are looked through',
    'zh',
    '<ruby>设<rt>Set</rt></ruby>\n文',
    '<p><ruby>设<rt>Set</rt></ruby>文</p>'
  ],
  ['curly quotes in Chinese', 'zh', '文本\n“引文”\n文本', '<p>文本“引文”文本</p>'],
  ['headings of two lines', 'zh', '标题\n标题\n---', '<h2 id="标题标题">标题标题</h2>'],
  ['several lines', 'zh', '一\n二\n三', '<p>一二三</p>']
])('a soft break is removed: %s', (_, lang, markdown, expected) => {
  expect(html(markdown, lang)).toBe(expected)
})

test.each([
  ['Hangul', 'ko', '한국어\n한국어', '<p>한국어\n한국어</p>'],
  ['Hangul beside Han', 'ko', '漢字\n한국어', '<p>漢字\n한국어</p>'],
  ['Latin', 'en', 'one\ntwo', '<p>one\ntwo</p>'],
  ['Latin after Han', 'zh', '文本\nLinux', '<p>文本\nLinux</p>'],
  ['Latin before Han', 'zh', 'Linux\n文本', '<p>Linux\n文本</p>'],
  ['curly quotes in other languages', 'en', '文本\n“quote”', '<p>文本\n“quote”</p>'],
  ['code', 'zh', '文本\n`code`', '<p>文本\n<code>code</code></p>'],
  [
    'an image',
    'zh',
    '文本\n![图](https://a.example/i.png)',
    '<p>文本\n<img src="https://a.example/i.png" alt="图" loading="lazy" decoding="async"></p>'
  ]
])('a soft break stays: %s', (_, lang, markdown, expected) => {
  expect(html(markdown, lang)).toBe(expected)
})

test('a hard break stays', () => {
  expect(html('文本\\\n文本', 'zh')).toBe('<p>文本<br>\n文本</p>')
})

test('code blocks keep their lines', () => {
  expect(html('```\n文\n本\n```', 'zh')).toBe('<pre tabindex="0"><code>文\n本\n</code></pre>')
})

test('a footnote reference is looked through', () => {
  expect(html('文本[^1]\n文本\n\n[^1]: 注', 'zh')).toContain('1</a></sup>文本</p>')
})
