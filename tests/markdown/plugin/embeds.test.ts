import {expect, test} from 'vitest'
import {html, messages} from '../rendered.ts'

const link = '<a href="https://a.example/v" rel="external">https://a.example/v</a>'

test.each([
  ['<iframe src="https://a.example/v"></iframe>', `<p>${link}</p>`],
  ['a <video src="https://a.example/v" controls>old</video>', `<p>a ${link}</p>`],
  [
    '<iframe src="https://a.example/v" title="A film"></iframe>',
    '<p><a href="https://a.example/v" rel="external">A film</a></p>'
  ],
  ['<iframe src="javascript:x"></iframe>', '<p><a>javascript:x</a></p>'],
  ['<iframe>a</iframe>', '']
])('%s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('each kind of element is reported once', () => {
  const markdown = '<iframe src="https://a.example"></iframe>\n\n<iframe src="https://b.example"></iframe>'
  expect(messages(markdown)).toEqual([
    'note 1:1 markdown/embed Unexpected element `<iframe>`, which is shown as a link'
  ])
})
