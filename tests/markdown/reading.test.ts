import {expect, test} from 'vitest'
import {reading} from '../../src/markdown/reading.ts'

test.each([
  ['nothing', '', 'en', 0, 1],
  ['words', 'It’s a well-known fact, isn’t it? 42!', 'en', 7, 1],
  ['Cyrillic', 'Привет, мир', 'ru', 2, 1],
  ['Han, one each', '你好，世界。', 'zh', 4, 1],
  ['kana', 'カタカナとひらがな', 'ja', 9, 1],
  ['Han and Latin', '使用 Linux 系统', 'zh', 5, 1],
  ['Hangul, by spaces', '안녕 세계', 'ko', 2, 1],
  ['Thai, by the dictionary', 'สวัสดีชาวโลก', 'th', 3, 1],
  ['marks within words', 'नमस्ते दुनिया', 'hi', 2, 1],
  ['1150 words', 'word '.repeat(1150), 'en', 1150, 5],
  ['1200 characters', '字'.repeat(1200), 'zh', 1200, 3],
  ['both', '字'.repeat(400) + ' word'.repeat(230), 'zh', 630, 2]
])('%s', (_, text, lang, words, minutes) => {
  expect(reading(text, lang)).toEqual({words, minutes})
})
