import {expect, test} from 'vitest'
import {textChange} from '../../src/editions/text-change.ts'

test.each([
  ['the same', 'A text.', 'A text.', 'cosmetic', []],
  ['punctuation and spacing', 'He came - and went.', 'He came—and  went!', 'cosmetic', []],
  ['case', 'the Internet', 'The internet', 'cosmetic', []],
  ['width', '第１章，开始', '第1章,开始', 'cosmetic', []],
  ['other quotation marks', 'He said "yes" then', 'He said “yes” then', 'cosmetic', []],
  ['a number', 'In 1975 it flew.', 'In 1976 it flew.', 'factual', ['number']],
  ['a sign', 'It was 40 °C.', 'It was -40 °C.', 'factual', ['number']],
  ['a share', 'About 5% of them', 'About 6% of them', 'factual', ['number']],
  ['a number of another script', 'عام ١٩٧٥', 'عام ١٩٧٦', 'factual', ['number']],
  ['a date', 'On 12.04.1961 he', 'On 13.04.1961 he', 'factual', ['number']],
  ['a name', 'It was Leonov who came.', 'It was Kubasov who came.', 'factual', ['name']],
  ['a negation', 'It did fly.', 'It did not fly.', 'factual', ['negation']],
  ['a Russian negation', 'Он летел.', 'Он не летел.', 'factual', ['negation']],
  ['a Chinese negation', '他来了。', '他没来了。', 'factual', ['negation']],
  ['a negated verb', "It is true. It isn't new.", 'It is true. It is new.', 'substantial', ['negation']],
  ['a quotation', 'He said “we won” there', 'He said “we lost” there', 'factual', ['quotation']],
  ['two facts', 'Then Leonov had 2 days.', 'Then Kubasov had 3 days.', 'factual', ['name', 'number']],
  ['a word', 'A good flight.', 'A bad flight.', 'substantial', []],
  ['a word at the beginning of a sentence', 'Ships flew.', 'Planes flew.', 'substantial', []],
  ['words and a number', 'It took 3 years.', 'It lasted 4 months.', 'substantial', ['number']],
  ['the order of words', 'Dogs bite men.', 'Men bite dogs.', 'substantial', []],
  ['a Chinese word', '飞船起飞。', '飞船降落。', 'substantial', []]
])('%s', (_, before, after, kind, facts) => {
  expect(textChange(before, after)).toEqual({kind, facts})
})
