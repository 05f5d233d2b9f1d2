import {describe, expect, test} from 'vitest'
import {languageChain} from '../../src/templates/language-chain.ts'
import {translator} from '../../src/templates/messages.ts'
import {themeOf} from './theme-of.ts'

test.each([
  ['en', ['en', 'en-Latn-US', 'en-US', 'en-Latn']],
  ['zh', ['zh', 'zh-Hans-CN', 'zh-CN', 'zh-Hans']],
  ['zh-TW', ['zh-TW', 'zh-Hant-TW', 'zh-Hant', 'zh']],
  ['zh-HK', ['zh-HK', 'zh-Hant-HK', 'zh-Hant', 'zh']],
  ['zh-CN', ['zh-CN', 'zh-Hans-CN', 'zh-Hans', 'zh']],
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-TW', 'zh-Hant', 'zh']],
  ['sr-Latn', ['sr-Latn', 'sr-Latn-RS', 'sr']],
  ['pt-BR', ['pt-BR', 'pt-Latn-BR', 'pt-Latn', 'pt']]
])('a message in %s is looked for in %j', (tag, expected) => {
  expect(languageChain(tag)).toEqual(expected)
})

const messages = {
  en: {
    title: 'Articles',
    only: 'English only {count}',
    years: {one: '{count} year', other: '{count} years'},
    by: 'First published by {outlet} on {date}, {outlet}.'
  },
  fr: {title: 'Articles en français', years: {one: '{count} an', other: '{count} ans'}},
  ru: {years: {one: '{count} год', few: '{count} года', many: '{count} лет', other: '{count} года'}},
  ar: {
    years: {
      zero: 'لا أعوام',
      one: 'عام واحد',
      two: 'عامان',
      few: '{count} أعوام',
      many: '{count} عامًا',
      other: '{count} عام'
    }
  },
  'zh-Hant': {title: '文章'},
  'zh-Hans': {title: '文章（简体）'},
  ja: {years: {other: '{count}年'}}
}
const theme = themeOf({}, messages)

describe('the language of a message', () => {
  test.each([
    ['fr', 'title', 'Articles en français'],
    ['fr-CA', 'title', 'Articles en français'],
    ['zh-TW', 'title', '文章'],
    ['zh-HK', 'title', '文章'],
    ['zh-Hant-TW', 'title', '文章'],
    ['zh-CN', 'title', '文章（简体）'],
    ['zh', 'title', '文章（简体）'],
    ['xh', 'title', 'Articles']
  ])('in %s %s is %j', (language, key, expected) => {
    expect(translator(theme, language).text(key)).toBe(expected)
  })

  test('the default language comes before English', () => {
    expect(
      translator({...theme, language: 'fr', messages: new Map(theme.messages)}, 'xh').text('title')
    ).toBe('Articles en français')
  })

  test('a text from another language counts and writes numbers as that language does', () => {
    expect(translator(theme, 'ar').text('only', {count: 1234})).toBe('English only 1,234')
  })

  test('a message that no language has is refused by name', () => {
    expect(() => translator(theme, 'en').text('weather')).toThrow('Unexpected message `weather`')
  })

  test('the same translator is given for the same language', () => {
    expect(translator(theme, 'ru')).toBe(translator(theme, 'ru'))
  })
})

describe('plural forms', () => {
  test.each([
    ['en', 1, '1 year'],
    ['en', 0, '0 years'],
    ['en', 1500, '1,500 years'],
    ['fr', 0, '0 an'],
    ['fr', 1500, '1\u202f500 ans'],
    ['ru', 1, '1 год'],
    ['ru', 3, '3 года'],
    ['ru', 5, '5 лет'],
    ['ru', 11, '11 лет'],
    ['ru', 21, '21 год'],
    ['ru', 1.5, '1,5 года'],
    ['ar', 0, 'لا أعوام'],
    ['ar', 1, 'عام واحد'],
    ['ar', 2, 'عامان'],
    ['ar', 3, '3 أعوام'],
    ['ar', 11, '11 عامًا'],
    ['ar', 100, '100 عام'],
    ['ja', 1, '1年']
  ])('in %s %d years are %j', (language, count, expected) => {
    expect(translator(theme, language).text('years', {count})).toBe(expected)
  })

  test('a form that is missing gives way to `other`, and that to the last', () => {
    const poor = themeOf({}, {ru: {a: {one: 'один', other: 'другое'}, b: {one: 'один', few: 'два'}}})
    expect(translator(poor, 'ru').text('a', {count: 5})).toBe('другое')
    expect(translator(poor, 'ru').text('b', {count: 5})).toBe('два')
  })
})

describe('messages in pieces', () => {
  const english = translator(theme, 'en')

  test('what has no value is left to the caller, in order', () => {
    expect(english.parts('by', {date: '1 May'})).toEqual([
      {text: 'First published by '},
      {placeholder: 'outlet'},
      {text: ' on 1 May, '},
      {placeholder: 'outlet'},
      {text: '.'}
    ])
  })

  test('a pattern keeps its placeholders', () => {
    expect(english.pattern('by')).toBe('First published by {outlet} on {date}, {outlet}.')
    expect(english.pattern('years')).toBe('{count} years')
  })

  test('values that look like placeholders or patterns stay as they are', () => {
    expect(english.text('by', {outlet: '{date}', date: '$&'})).toBe(
      'First published by {date} on $&, {date}.'
    )
  })

  test('names of inherited members are no values', () => {
    expect(translator(themeOf({}, {en: {a: '{constructor}'}}), 'en').text('a', {})).toBe('{constructor}')
  })
})
