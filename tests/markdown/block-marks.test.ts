import {expect, test} from 'vitest'
import {marked} from './marked.ts'
import {render} from './rendered.ts'

/** Gives the start tags that are marked, each with the text of its block. */
function marks(markdown: string): readonly string[] {
  const {blocks} = render(markdown)
  return [...marked(markdown).html.matchAll(/<(\w+)[^>]* data-block="(\d+)"/g)].map(
    ([, name, block]) => `${name} ${blocks[Number(block)]?.text}`
  )
}

test.each<[string, readonly string[]]>([
  ['# Head\n\nText *one*', ['h2 Head', 'p Text one']],
  ['- a\n- b\n  - c\n- [ ] d', ['li a', 'li b', 'li c', 'li d']],
  ['1. a\n\n   b\n2. c', ['p a', 'p b', 'p c']],
  ['> a\n>\n> - b', ['p a', 'li b']],
  ['| a | b |\n|---|---|\n| 1 | 2 |', ['tr a | b', 'tr 1 | 2']],
  ['```js\nlet a\n```', ['pre let a']],
  ['![Alt](a.png "Caption")', ['figure Alt']],
  ['Text[^1]\n\n[^1]: Note\n\nEnd', ['p Text', 'p End', 'p Note']],
  ['<div>\n\nText\n\n</div>\n\n<p>own</p>', ['p Text', 'p own']],
  ['- > quote\n- `code`', ['p quote', 'li code']]
])('%j', (markdown, expected) => {
  expect(marks(markdown)).toEqual(expected)
})

test('an author can’t mark anything', () => {
  expect(marked('<p data-block="7">x</p>').html).toBe('<p data-block="0">x</p>')
})

test('the HTML of an article has no marks', () => {
  expect(render('Text\n\n- item [a](b.md)').html.strings.join('')).not.toContain('data-block')
})
