import {expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'

async function credit(files: Record<string, string>, page = 'a/index.html'): Promise<string> {
  const built = await (await site(files)).build()
  expect(built.report).toEqual([])
  const html = /<p class="credit">([\s\S]*?)<\/p>/.exec(await built.text(page))?.[1] ?? ''
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const people = {
  translator: ['Mira Holt', 'Gleb'],
  editor: 'Ann',
  reviewer: 'Bo',
  source: {name: 'Gazeta', lang: 'ru', date: '2025-12-30'}
}

test.each([
  [
    'en',
    'a/index.html',
    'First published by Gazeta on December 30, 2025. Translated by Mira Holt and Gleb; edited by Ann; reviewed by Bo.'
  ],
  [
    'zh-Hans',
    'zh-Hans/a/index.html',
    '原载：Gazeta，2025年12月30日。翻译：Mira Holt和Gleb；编辑：Ann；审校：Bo。'
  ],
  [
    'de',
    'de/a/index.html',
    'Erstveröffentlichung: Gazeta, 30. Dezember 2025. Übersetzung: Mira Holt und Gleb; Redaktion: Ann; Durchsicht: Bo.'
  ]
])('the credit line in %s', async (lang, page, expected) => {
  expect(await credit({[`content/a.${lang}.md`]: article(people)}, page)).toBe(expected)
})

test('an outlet may have wording of its own, with names by language', async () => {
  const outlets =
    'gazeta:\n  name: Газета\n  lang: ru\n  names: {en: Gazeta}\n  credit: {en: "This first stood in {outlet}; {translators} put it into English."}\n'
  expect(
    await credit({
      'content/a.md': article({source: {name: 'gazeta', lang: 'ru'}}),
      'data/outlets.yaml': outlets
    })
  ).toBe('This first stood in Gazeta; Mira Holt put it into English.')
})

test('people are named as the data file names them, and linked to their page', async () => {
  const built = await (
    await site({
      'content/a.md': article({translator: 'mira', editor: 'mira'}),
      'content/_data/people.yaml': 'mira:\n  name: Mira Holt\n  bio: {en: Translates from Russian.}\n'
    })
  ).build()
  expect(await built.text('a/index.html')).toContain('<a href="/translators/mira/"><bdi>Mira Holt</bdi></a>')
  expect(await built.text('translators/mira/index.html')).toContain('Translates from Russian.')
})

test('an original is credited to its outlet, without a translator', async () => {
  const files = {
    'content/a.en.md': article({source: {name: 'Gazeta', lang: 'en'}, translator: undefined, editor: 'Ann'}),
    'dragoman.config.yaml': 'originals: page\n'
  }
  expect(await credit(files)).toBe('First published by Gazeta. Edited by Ann.')
})
