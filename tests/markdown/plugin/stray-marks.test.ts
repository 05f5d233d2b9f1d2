import {expect, test} from 'vitest'
import {messages} from '../rendered.ts'

const stray = 'markdown/stray-emphasis Unexpected `**`, which is shown as it is'
const undefinedReference = (mark: string) =>
  `markdown/undefined-reference Unexpected reference \`${mark}\`, expected a footnote of that name`

test.each([
  ['an emphasis that is not closed', '文本**强调', [`note 1:3 ${stray}`]],
  ['spaces inside of the marks', '\n\n** 注意 **：文本', [`note 3:1 ${stray}`]],
  ['a later line of a paragraph', '文本\n文本**强调', [`note 2:3 ${stray}`]],
  ['one message for a text with several', '**a and **b and **c', [`note 1:1 ${stray}`]],
  ['a footnote without a definition', 'Text[^a] text', [`warning 1:5 ${undefinedReference('[^a]')}`]],
  ['in a list', '- text[^注] text', [`warning 1:7 ${undefinedReference('[^注]')}`]]
])('reports %s', (_, markdown, expected) => {
  expect(messages(markdown)).toEqual(expected)
})

test.each([
  ['escaped marks', String.raw`a \*\*b and \[^c]`],
  ['code', '`a ** b` and `[^1]`'],
  ['a power with spaces', '2 ** 8'],
  ['emphasis', '**注意：**在'],
  ['a footnote', 'Text[^1]\n\n[^1]: Note']
])('says nothing of %s', (_, markdown) => {
  expect(messages(markdown)).toEqual([])
})
