import {expect, test} from 'vitest'
import {html} from '../rendered.ts'

test.each([
  ['inline elements', 'a <mark>b</mark> <kbd>c</kbd>', '<p>a <mark>b</mark> <kbd>c</kbd></p>'],
  ['Markdown within HTML', '<div>\n\n**b**\n\n</div>', '<div>\n<p><strong>b</strong></p>\n</div>'],
  ['elements that are not closed', '<b>a\n\nb', '<p><b>a</b></p><b>\n<p>b</p></b>'],
  [
    'language and direction',
    '<p lang="ar" dir="rtl" translate="no">ا</p>',
    '<p lang="ar" dir="rtl" translate="no">ا</p>'
  ],
  [
    'figures',
    '<figure><img src="https://a.example/i.png" alt="x" onerror="y"><figcaption>c</figcaption></figure>',
    '<figure><img src="https://a.example/i.png" alt="x" loading="lazy" decoding="async"><figcaption>c</figcaption></figure>'
  ],
  [
    'details',
    '<details open><summary>s</summary>t</details>',
    '<details open><summary>s</summary>t</details>'
  ],
  [
    'quotes and times',
    '<q cite="https://a.example">q</q> <time datetime="2026-01-02">t</time>',
    '<p><q cite="https://a.example">q</q> <time datetime="2026-01-02">t</time></p>'
  ],
  [
    'authors’ classes',
    '<span class="x-term hljs-keyword page related">a</span>',
    '<p><span class="x-term">a</span></p>'
  ],
  ['classes that are not theirs', '<div class="page">a</div>', '<div>a</div>'],
  ['an obsolete element leaves its text', '<center>a</center>', 'a'],
  ['a ruby text without a ruby leaves its text', 'a<rt>b</rt></ruby>', '<p>ab</p>'],
  ['comments', 'a <!-- b --> c', '<p>a  c</p>']
])('%s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})
