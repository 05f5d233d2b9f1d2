import {expect, test} from 'vitest'
import {html} from '../rendered.ts'

const link = (url: string, text = url) => `<a href="${url}" rel="external">${text}</a>`

test.each([
  ['访问https://a.example/b。然后', `<p>访问${link('https://a.example/b')}。然后</p>`],
  ['（见 http://a.example/x）', `<p>（见 ${link('http://a.example/x')}）</p>`],
  ['“https://a.example”', `<p>“${link('https://a.example')}”</p>`],
  ['**https://a.example:8443**。完', `<p><strong>${link('https://a.example:8443')}</strong>。完</p>`],
  ['www.a.example，好', `<p>${link('http://www.a.example', 'www.a.example')}，好</p>`],
  [
    '见https://zh.example/维基 好',
    `<p>见${link('https://zh.example/%E7%BB%B4%E5%9F%BA', 'https://zh.example/维基')} 好</p>`
  ]
])('%s', (markdown, expected) => {
  expect(html(markdown, 'zh')).toBe(expected)
})

test.each([
  ['See https://a.example/b(c). Then', `<p>See ${link('https://a.example/b(c)')}. Then</p>`],
  ['See https://a.example/?q=1&r=2, then', `<p>See ${link('https://a.example/?q=1&#x26;r=2')}, then</p>`],
  ['<https://a.example/。>', `<p>${link('https://a.example/%E3%80%82', 'https://a.example/。')}</p>`],
  ['Write to me@a.example.', '<p>Write to <a href="mailto:me@a.example">me@a.example</a>.</p>']
])('other autolinks are as in GFM: %s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})
