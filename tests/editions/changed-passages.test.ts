import {expect, test} from 'vitest'
import {changedPassages} from '../../src/editions/changed-passages.ts'

test.each([
  ['en', 'One. Two. Three. Four.', 'One. Two. Thirty. Four.', '… Three. …', '… Thirty. …'],
  ['en', 'One. Two.', 'Zero. One. Two.', '…', 'Zero. …'],
  ['en', 'One. Two. Three.', 'One.', '… Two. Three.', '…'],
  ['en', 'One. One. Two.', 'One. Two.', '… One. …', '…'],
  ['en', 'One sentence alone', 'One sentence here', 'One sentence alone', 'One sentence here'],
  ['en', 'The same. Text.', 'The same.  Text.', 'The same. Text.', 'The same.  Text.'],
  ['en', '', 'New.', '', 'New.'],
  ['zh-Hans', '第一句。第二句。第三句。', '第一句。另一句。第三句。', '… 第二句。…', '… 另一句。…'],
  ['ja', '一つ目。二つ目。', '一つ目。三つ目。', '… 二つ目。', '… 三つ目。'],
  ['ar', 'الأولى. الثانية؟ الثالثة.', 'الأولى. غيرها؟ الثالثة.', '… الثانية؟ …', '… غيرها؟ …']
])('in %s %j → %j: %j → %j', (lang, before, now, old, current) => {
  expect(changedPassages(before, now, lang)).toEqual({before: old, now: current})
})

test('a text that is longer than any paragraph is left whole', () => {
  const before = 'A. '.repeat(1_000_000)
  expect(changedPassages(before, `${before}B.`, 'en')).toEqual({before, now: `${before}B.`})
})
