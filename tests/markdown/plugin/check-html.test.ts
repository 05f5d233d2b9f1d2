import {expect, test} from 'vitest'
import {html, messages} from '../rendered.ts'

test.each([
  [
    'an active element',
    'a\n\n<script>x</script>',
    ['warning 3:1 markdown/unsafe-html Unexpected element `<script>`, which is left out']
  ],
  [
    'an event handler',
    'a <b onClick="x">b</b>',
    ['warning 1:3 markdown/unsafe-html Unexpected event handler `onclick`, which is left out']
  ],
  [
    'a link that runs',
    '[a](javascript:x)',
    ['warning 1:1 markdown/unsafe-html Unexpected link to `javascript:`, expected http, https, mailto or tel']
  ],
  [
    'an unknown scheme',
    '> [a](ftp://a.example)',
    ['warning 1:3 markdown/unsafe-html Unexpected link to `ftp:`, expected http, https, mailto or tel']
  ],
  [
    'a harmless element',
    '<center>a</center>',
    ['note 1:1 markdown/removed-html Unexpected element `<center>`, of which only the text is shown']
  ],
  [
    'a style',
    '<b style="color: red">a</b>',
    ['note 1:1 markdown/removed-html Unexpected attribute `style`, which is left out']
  ],
  [
    'a placeholder',
    'ssh <username>@host',
    ['warning 1:5 markdown/unknown-html Unexpected tag `<username>`, which is not HTML and is not shown']
  ]
])('reports %s', (_, markdown, expected) => {
  expect(messages(markdown)).toEqual(expected)
})

test('each kind is reported once, at its first place', () => {
  expect(messages('<b onclick=x>a</b>\n\n<i onclick=y onload=z>b</i>\n\n[a](data:x) [b](data:y)')).toEqual([
    'warning 1:1 markdown/unsafe-html Unexpected event handler `onclick`, which is left out',
    'warning 3:1 markdown/unsafe-html Unexpected event handler `onload`, which is left out',
    'warning 5:1 markdown/unsafe-html Unexpected link to `data:`, expected http, https, mailto or tel'
  ])
})

test.each([
  '**a** `b`',
  '<ruby>a<rt>b</rt></ruby>',
  '- [x] a',
  'a[^1]\n\n[^1]: b',
  '<mark class="x-a">b</mark>',
  '[a](tel:+49123)'
])('says nothing of %j', (markdown) => {
  expect(messages(markdown)).toEqual([])
})

test('links are written as browsers read them', () => {
  expect(html('<a href=" HTTPS://a.example/\n x ">b</a>')).toBe(
    '<p><a href="https://a.example/x" rel="external">b</a></p>'
  )
})
