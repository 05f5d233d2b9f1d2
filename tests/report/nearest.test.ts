import {expect, test} from 'vitest'
import fc from 'fast-check'
import {nearest} from '../../src/report/nearest.ts'

const fields = ['title', 'date', 'translator', 'source-url', 'tags', 'cover']

test.each([
  ['titel', 'title'],
  ['titl', 'title'],
  ['Title', 'title'],
  ['tranlsator', 'translator'],
  ['translators', 'translator'],
  ['source_url', 'source-url'],
  ['sourceURL', 'source-url'],
  ['tag', 'tags'],
  ['dat', 'date'],
  ['colour', ''],
  ['weather', ''],
  ['x', ''],
  ['', '']
])('for %j the nearest field is %j', (word, expected) => {
  expect(nearest(word, fields)).toBe(expected)
})

test('a candidate that is further away never wins over a nearer one that comes later', () => {
  expect(nearest('article', ['articles', 'article'])).toBe('article')
  expect(nearest('articel', ['archive', 'article'])).toBe('article')
})

test('of two equally near candidates the first wins, so that messages do not depend on chance', () => {
  expect(nearest('cast', ['case', 'cart'])).toBe('case')
})

test('a word is always nearest to itself, whatever else there is', () => {
  const words = fc.string({minLength: 2, maxLength: 12, unit: fc.constantFrom(...'abcdefghij')})
  fc.assert(
    fc.property(words, fc.array(words), (word, others) => {
      expect(nearest(word, [...others, word])).toBe(word)
    })
  )
})
