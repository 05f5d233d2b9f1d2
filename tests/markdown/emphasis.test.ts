import {expect, test} from 'vitest'
import {html} from './rendered.ts'

test.each([
  ['**注意：**在这里', '<p><strong>注意：</strong>在这里</p>'],
  ['这是**「强调」**的', '<p>这是<strong>「强调」</strong>的</p>'],
  ['**重要。**下一句', '<p><strong>重要。</strong>下一句</p>'],
  ['一**（括号）**二', '<p>一<strong>（括号）</strong>二</p>'],
  ['**“引号”**之后', '<p><strong>“引号”</strong>之后</p>'],
  ['使用**`code`**命令', '<p>使用<strong><code>code</code></strong>命令</p>'],
  ['*强调。*之后', '<p><em>强调。</em>之后</p>'],
  ['これは**「太字」**です', '<p>これは<strong>「太字」</strong>です</p>'],
  ['이것은 **(강조)**입니다', '<p>이것은 <strong>(강조)</strong>입니다</p>'],
  ['~~删除。~~在', '<p><del>删除。</del>在</p>'],
  ['在~~「删除」~~后', '<p>在<del>「删除」</del>后</p>'],
  ['***全部。***之后', '<p><em><strong>全部。</strong></em>之后</p>'],
  [
    '見**[連結](https://a.example)。**後',
    '<p>見<strong><a href="https://a.example" rel="external">連結</a>。</strong>後</p>'
  ]
])('emphasis beside full-width punctuation: %s', (markdown, expected) => {
  expect(html(markdown, 'zh')).toBe(expected)
})

test.each([
  [
    'a file in the home folder: ~/.login and ~/.profile',
    '<p>a file in the home folder: ~/.login and ~/.profile</p>'
  ],
  ['约 1~2 个，约 3~4 个', '<p>约 1~2 个，约 3~4 个</p>'],
  ['snake_case_name', '<p>snake_case_name</p>'],
  ['2 ** 8', '<p>2 ** 8</p>']
])('what is no emphasis stays: %s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test.each([
  [
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>'
  ],
  ['<ruby>**终端**<rt>terminal</rt></ruby>', '<p><ruby><strong>终端</strong><rt>terminal</rt></ruby></p>'],
  ['<ruby><rb>漢</rb><rtc><rt>x</rt></rtc></ruby>', '<p><ruby><rb>漢</rb><rtc><rt>x</rt></rtc></ruby></p>']
])('ruby: %s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})
