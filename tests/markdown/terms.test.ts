import {expect, test} from 'vitest'
import {documentTerms} from '../../src/markdown/terms.ts'

const terms = (text: string, lang: string, title = '') =>
  documentTerms({title, text, lang}).map(({stem, word, weight}) => `${stem} ${word} ${weight}`)

test.each([
  [
    'English stems',
    'en',
    'Translations, translation and the TRANSLATION. A translator',
    ['translat Translations 2.386']
  ],
  ['Russian stems', 'ru', 'Космонавты и космонавт', ['космонавт Космонавты 1.693']],
  ['Turkish letters', 'tr', 'IRMAK ırmak', ['ırmak IRMAK 1.693']],
  [
    'pairs of Han characters, without those of grammar',
    'zh',
    '人工智能的发展',
    ['人工 人工 1', '发展 发展 1', '工智 工智 1', '智能 智能 1']
  ],
  ['names in Chinese, which weigh more', 'zh', '使用Linux系统', ['linux Linux 2', '系统 系统 1']],
  ['katakana as words', 'ja', 'コンピュータの歴史', ['コンピュータ コンピュータ 1', '歴史 歴史 1']],
  ['abbreviations', 'en', 'EU it AI 42 2026', ['ai AI 1', 'eu EU 1']],
  ['Korean', 'ko', '우주 정거장', ['우주 우주 1', '정거장 정거장 1']],
  ['Thai', 'th', 'ดาวเทียม', ['ดาวเทียม ดาวเทียม 1']],
  ['no URLs', 'en', 'See https://example.org/some/path', []]
])('%s', (_, lang, text, expected) => {
  expect(terms(text, lang)).toEqual(expected)
})

test('a word of the title counts four times', () => {
  expect(terms('Mars Venus Venus', 'en', 'Mars')).toEqual(['mar Mars 2.609', 'venus Venus 1.693'])
})

test('the word is the one that is written most often', () => {
  expect(terms('Robot robots robots', 'en')).toEqual(['robot robots 2.099'])
})

test('there are at most 64, the heaviest ones, in one order', () => {
  const words = Array.from(
    {length: 200},
    (_, index) => `слово${String.fromCodePoint(0x430 + (index % 32))}${index}`
  )
  const text = [...words, ...words.slice(100, 110)].join(' ')
  const found = documentTerms({title: '', text, lang: 'xx'})
  expect(found.length).toBe(64)
  expect(found.slice(0, 10).map(({word}) => word)).toEqual(words.slice(100, 110).sort())
  expect(
    documentTerms({title: '', text: [...words.slice(100, 110), ...words.toReversed()].join(' '), lang: 'xx'})
  ).toEqual(found)
})
