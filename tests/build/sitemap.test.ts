import {describe, expect, test} from 'vitest'
import {fileAddress, pageAddress} from '../../src/content/address.ts'
import type {HtmlPage} from '../../src/pages/page.ts'
import {partition} from '../../src/pages/partition.ts'
import type {PageContext} from '../../src/pages/context.ts'
import {pageContext} from '../../src/pages/context.ts'
import {assemble} from '../../src/site/site.ts'
import {complete} from '../../src/site/steps.ts'
import {emptyVocabulary} from '../../src/site/vocabulary.ts'
import {resolveConfig} from '../../src/config/resolve.ts'
import {sitemapPages} from '../../src/pages/sitemap.ts'
import {dataText} from '../../src/build/data-text.ts'
import {article, site, today} from '../helper/site.ts'
import {checkSitemap} from '../helper/sitemap-schema.ts'

const day = 24 * 60 * 60 * 1000

test('the schema refuses what is no sitemap', () => {
  const url = '<url><loc>https://example.org/</loc><lastmod>yesterday</lastmod></url>'
  expect(() =>
    checkSitemap(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url}</urlset>`)
  ).toThrow('lastmod')
})

test('the sitemap is as its schema says, in every language', async () => {
  const built = await (
    await site({
      'content/a.en.md': article({updated: '2026-01-03T09:30:00+03:00'}),
      'content/a.zh-Hant.md': article(),
      'content/a.pt-BR.md': article(),
      'content/привет & мир.ru.md': article({slug: 'привет&мир', source: 'Other'}),
      'dragoman.config.yaml': 'languages: [en, zh-Hant, pt-BR, ru]\n'
    })
  ).build()
  expect(built.report).toEqual([])
  const sitemap = await built.text('sitemap.xml')
  expect(() => checkSitemap(sitemap)).not.toThrow()
  expect(sitemap).toContain('<loc>https://example.org/ru/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82&#x26;')
})

describe('the news sitemap', () => {
  const files = {
    'content/old.md': article({date: '2026-05-30', title: 'Old', source: 'A'}),
    'content/new.md': article({date: '2026-05-31', title: 'New & <here>', source: 'B'}),
    'content/neu.zh-Hant.md': article({date: '2026-05-31T12:00:00+08:00', title: '新', source: 'C'}),
    'dragoman.config.yaml': 'title: Desk\nlanguages: [en, zh-Hant]\nsitemap: {news: true}\n'
  }
  const titlesIn = (xml: string): readonly string[] =>
    [...xml.matchAll(/<news:title>(.*?)<\/news:title>/g)].map(([, title]) => title ?? '')

  test('holds the articles of the last two days and is as its schema says', async () => {
    const built = await (await site(files)).build()
    const xml = await built.text('sitemap-news.xml')
    expect(titlesIn(xml)).toEqual(['新', 'New &#x26; &#x3C;here>'])
    expect(xml).toContain('<news:name>Desk</news:name><news:language>zh-tw</news:language>')
    expect(() => checkSitemap(xml)).not.toThrow()
    expect(await built.text('robots.txt')).toContain('Sitemap: https://example.org/sitemap-news.xml\n')
  })

  test('lets go of an article when it is two days old, though nothing else changed', async () => {
    const story = await site(files)
    await story.build()
    expect(await story.build({now: today + day / 2})).toMatchObject({written: []})
    const later = await story.build({now: today + day})
    expect(later.written).toEqual(['sitemap-news.xml'])
    expect(titlesIn(await later.text('sitemap-news.xml'))).toEqual(['新'])
  })

  test('is not there unless it was asked for', async () => {
    const built = await (await site({'content/a.md': article()})).build()
    expect(await built.files()).not.toContain('sitemap-news.xml')
  })
})

describe('a list is cut into parts', () => {
  const cut = (items: readonly number[]) => partition(items, {count: 3, size: 10, sizeOf: (item) => item})

  test.each([
    [[], []],
    [[1, 1, 1], [[1, 1, 1]]],
    [
      [1, 1, 1, 1],
      [[1, 1, 1], [1]]
    ],
    [
      [5, 5, 1],
      [[5, 5], [1]]
    ],
    [
      [11, 1],
      [[11], [1]]
    ]
  ])('%j', (items, parts) => {
    expect(cut(items)).toEqual(parts)
  })
})

test('more pages than a sitemap may hold are in several, which an index names', () => {
  const pages = Array.from({length: 50_001}, (_, index) => listedPage(String(index)))
  const made = [...sitemapPages(emptyContext(), pages)]
  expect(made.map(({address}) => address)).toEqual([
    fileAddress('sitemap.xml'),
    fileAddress('sitemap-1.xml'),
    fileAddress('sitemap-2.xml')
  ])
  const textOf = (index: number) =>
    made.slice(index, index + 1).map((page) => dataText(page).make({html: () => '', markdown: () => ''}))
  expect(textOf(0)).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<sitemap><loc>https://example.org/sitemap-1.xml</loc><lastmod>2026-01-02</lastmod></sitemap>' +
      '<sitemap><loc>https://example.org/sitemap-2.xml</loc><lastmod>2026-01-02</lastmod></sitemap></sitemapindex>\n'
  ])
  expect(textOf(2).join('').match(/<url>/g)).toHaveLength(1)
})

function emptyContext(): PageContext {
  const config = resolveConfig(
    {},
    {
      root: '/site',
      defaultTemplates: '',
      out: null,
      baseUrl: null,
      withDrafts: false,
      withFuture: false,
      codeFiles: [],
      now: today
    }
  )
  const data = {people: [], outlets: [], tags: [], images: [], mentions: []}
  const site = assemble(config, {
    entries: [],
    assets: [],
    comments: [],
    data,
    vocabulary: emptyVocabulary(),
    standings: new Map()
  })
  return pageContext({
    site: complete(site),
    wordingOf: () => ({text: (key) => key, pattern: (key) => key}),
    themeAssets: {},
    generator: '',
    pictures: new Map(),
    shareImages: new Map()
  })
}

function listedPage(name: string): HtmlPage<'redirect'> {
  return {
    kind: 'html',
    address: pageAddress(name),
    template: 'redirect',
    view: () => {
      throw new Error('Expected nobody to ask for the view')
    },
    inputs: () => '',
    origin: '',
    listing: {modified: '2026-01-02', versions: []}
  }
}
