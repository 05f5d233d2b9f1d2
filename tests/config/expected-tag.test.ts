import {describe, expect, test} from 'vitest'
import {expectedTag} from '../../src/config/expected-tag.ts'
import {article, site} from '../helper/site.ts'

test.each(['en', 'en-GB', 'zh-Hans', 'zh-Hant-TW', 'sr-Latn', 'uk', 'uk-UA', 'fil', 'br', 'es-MX'])(
  '%s is a tag that search engines know',
  (tag) => expect(expectedTag(tag)).toBe('')
)

test.each([
  ['cn', 'a language such as `zh`, not a country alone'],
  ['jp', 'a language such as `ja`, not a country alone'],
  ['us', 'a language such as `en`, not a country alone'],
  ['es-419', '`es`, or one with a country’s code'],
  ['en-UK', '`en-GB`: the country’s code is `GB`'],
  ['en-EU', '`en`, or one with a country’s code'],
  ['fr-UN', '`fr`, or one with a country’s code'],
  ['uk-GB', '`en-GB`: `uk` is Ukrainian'],
  ['uk-UK', '`en-GB`: `uk` is Ukrainian'],
  ['de-1996', '`de`, without more subtags'],
  ['zh-Hans-CN-x-own', '`zh-Hans-CN`, without more subtags']
])('%s is not: expected %s', (tag, expected) => expect(expectedTag(tag)).toBe(expected.replace('’', "'")))

describe('tags that search engines do not know are told', () => {
  test('of the configuration', async () => {
    const built = await (
      await site({
        'content/a.md': article(),
        'dragoman.config.yaml': 'language: en-UK\nlanguages: [en, cn, es-419]\n'
      })
    ).build()
    expect(built.report).toEqual([
      "error dragoman.config.yaml:1:11 config/language Unexpected `en-UK`, expected `en-GB`: the country's code is `GB`",
      'error dragoman.config.yaml:2:17 config/languages Unexpected `cn`, expected a language such as `zh`, not a country alone',
      "error dragoman.config.yaml:2:21 config/languages Unexpected `es-419`, expected `es`, or one with a country's code"
    ])
  })

  test('of the content', async () => {
    const built = await (await site({'content/a.md': article({lang: 'es-419'})})).build()
    expect(built.report).toEqual([
      "error content/a.md:1:1 matter/lang Unexpected language `es-419`, expected `es`, or one with a country's code"
    ])
  })

  test('English that is called Ukrainian, since it comes from the UK', async () => {
    const english = article({title: 'A title'}, `${'English text in Latin letters. '.repeat(3)}\n`)
    const ukrainian = article({title: 'Назва'}, `${'Текст українською мовою. '.repeat(3)}\n`)
    const built = await (await site({'content/a.uk-UA.md': english, 'content/b.uk-UA.md': ukrainian})).build()
    expect(built.report).toEqual([
      'warning content/a.uk-UA.md:1:1 matter/lang-script Unexpected text in `uk-UA`, expected letters of that language (`uk` is Ukrainian: English of the United Kingdom is `en-GB`)'
    ])
  })
})
