import {describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/pages/metadata.ts'
import {graphText} from '../../src/pages/schema/graph-text.ts'
import {webSiteThing} from '../../src/pages/schema/web-site.ts'
import {zoned} from '../../src/pages/zoned.ts'
import {parseDateTime} from '../../src/content/date-time.ts'
import {article, site} from '../helper/site.ts'
import type {BuiltSite, Files} from '../helper/site.ts'
import {expand, structuredData, unknownTerms} from '../helper/schema-org.ts'

const source = {
  name: 'gazeta',
  url: 'https://gazeta.example/a',
  title: 'Заголовок',
  author: ['Lidia', {name: 'Boris', url: 'https://boris.example/'}],
  lang: 'ru',
  date: '2025-12-30',
  license: 'CC BY 4.0'
}

const files: Files = {
  'content/a.en.md': article({
    source,
    title: 'Ends </script> & <b>',
    date: '2026-01-02',
    updated: '2026-01-03T10:00:00+01:00',
    tags: ['space'],
    translator: ['mira', 'Desk'],
    editor: ['Ann', 'Desk'],
    image: {src: 'p.gif', alt: 'A drawing', credit: 'Ann'},
    summary: 'The deck.'
  }),
  'content/a.de.md': article({source, title: 'Deutsch'}),
  'content/p.gif': 'x',
  'data/people.yaml':
    'mira: {name: Mira Holt, url: "https://mira.example/", bio: {en: Translates.}}\nDesk: {name: The desk, type: organization}\nlidia: {name: Lidia, names: {ru: Лидия}}\n',
  'data/outlets.yaml':
    'gazeta: {name: Газета, lang: ru, names: {en: Gazeta}, url: "https://gazeta.example/"}\n',
  'dragoman.config.yaml':
    'title: The Ferry\nbaseUrl: https://example.org/blog/\ntimeZone: Europe/Berlin\narticleType: NewsArticle\npublisher: {name: Ferry Press, url: "https://ferry.example/", logo: /logo.png}\n'
}

async function things(built: BuiltSite, file: string): Promise<unknown> {
  const data = structuredData(await built.text(file))
  expect(unknownTerms(await expand(data))).toEqual([])
  return data
}

const publisher = {
  '@type': 'Organization',
  name: 'Ferry Press',
  url: 'https://ferry.example/',
  logo: 'https://example.org/blog/logo.png'
}

describe('an article says', () => {
  test('who wrote it and who translated it, who published it there and here, and its other languages', async () => {
    const built = await (await site(files)).build()
    expect(built.report).toEqual([])
    expect(await things(built, 'a/index.html')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ends </script> & <b>',
          description: 'The deck.',
          url: 'https://example.org/blog/a/',
          inLanguage: 'en',
          dateModified: '2026-01-03T10:00:00+01:00',
          image: [
            {
              '@type': 'ImageObject',
              url: 'https://example.org/blog/p.gif',
              caption: 'A drawing',
              creditText: 'Ann'
            }
          ],
          translator: [
            {
              '@type': 'Person',
              name: 'Mira Holt',
              url: 'https://example.org/blog/translators/mira/',
              sameAs: 'https://mira.example/'
            },
            {'@type': 'Organization', name: 'The desk', url: 'https://example.org/blog/translators/desk/'}
          ],
          editor: [{'@type': 'Person', name: 'Ann'}],
          publisher,
          datePublished: '2026-01-02T00:00:00+01:00',
          author: [
            {'@type': 'Person', name: 'Lidia'},
            {'@type': 'Person', name: 'Boris', url: 'https://boris.example/'}
          ],
          keywords: ['space'],
          wordCount: 2,
          license: 'https://creativecommons.org/licenses/by/4.0/',
          translationOfWork: [
            {
              '@type': 'CreativeWork',
              headline: 'Заголовок',
              url: 'https://gazeta.example/a',
              inLanguage: 'ru',
              datePublished: '2025-12-30',
              author: [
                {'@type': 'Person', name: 'Лидия'},
                {'@type': 'Person', name: 'Boris', url: 'https://boris.example/'}
              ],
              publisher: [{'@type': 'Organization', name: 'Газета', url: 'https://gazeta.example/'}],
              license: 'https://creativecommons.org/licenses/by/4.0/',
              workTranslation: [
                {
                  '@type': 'NewsArticle',
                  headline: 'Deutsch',
                  url: 'https://example.org/blog/de/a/',
                  inLanguage: 'de'
                }
              ]
            }
          ]
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/blog/'},
            {'@type': 'ListItem', position: 2, name: 'Ends </script> & <b>'}
          ]
        }
      ]
    })
  })

  test('its translations when it is the original, and no work that it would be translated from', async () => {
    const built = await (
      await site({
        'content/a.en.md': article({title: 'English'}),
        'content/a.ru.md': article({title: 'По-русски', translator: undefined}),
        'dragoman.config.yaml': 'originals: page\n'
      })
    ).build()
    const english = {'@type': 'Article', headline: 'English', url: 'https://example.org/a/', inLanguage: 'en'}
    const [thing] = graphOf(await things(built, 'ru/a/index.html'))
    expect(thing).toMatchObject({inLanguage: 'ru', workTranslation: [english]})
    expect(thing).not.toHaveProperty('translationOfWork')
    expect(thing).not.toHaveProperty('translator')
    const [translation] = graphOf(await things(built, 'a/index.html'))
    expect(translation).toMatchObject({
      translationOfWork: [{headline: 'По-русски', url: 'https://example.org/ru/a/', inLanguage: 'ru'}]
    })
    expect(translation).not.toHaveProperty('workTranslation')
  })

  test('what it is based on when it is more than translated', async () => {
    const built = await (
      await site({
        'content/a.md': article({source, adapted: true}),
        'content/b.md': article({source: {name: 'Other', lang: 'ru', license: 'Own terms'}, adapted: true})
      })
    ).build()
    expect(built.report).toEqual([])
    expect(graphOf(await things(built, 'a/index.html'))[0]).toMatchObject({isBasedOn: source.url})
    expect(graphOf(await things(built, 'b/index.html'))[0]).toMatchObject({
      isBasedOn: [{'@type': 'CreativeWork', publisher: [{'@type': 'Organization', name: 'Other'}]}],
      license: {'@type': 'CreativeWork', name: 'Own terms'}
    })
  })
})

describe('lists say what they are', () => {
  test.each([
    ['index.html', ['WebSite', 'CollectionPage']],
    ['tags/index.html', ['CollectionPage', 'BreadcrumbList']],
    ['tags/space/index.html', ['CollectionPage', 'BreadcrumbList']],
    ['sources/gazeta/index.html', ['CollectionPage', 'BreadcrumbList']],
    ['translators/mira/index.html', ['ProfilePage', 'CollectionPage', 'BreadcrumbList']],
    ['archive/index.html', ['CollectionPage', 'BreadcrumbList']],
    ['about/index.html', ['WebPage', 'BreadcrumbList']]
  ])('%s: %j', async (file, types) => {
    const about = '---\ntitle: About\ntype: page\n---\n\nText.\n'
    const built = await (
      await site({...files, 'content/a.de.md': article({source}), 'content/about.md': about})
    ).build()
    expect(graphOf(await things(built, file)).map((thing) => Object.entries(thing)[0]?.[1])).toEqual(types)
  })
})

test.each([
  [
    'machine',
    'TrainedAlgorithmicMediaDigitalSource',
    'First published by Gazeta. Machine-translated with Babel 3; reviewed by Ann.'
  ],
  [
    'machine-edited',
    'CompositeWithTrainedAlgorithmicMediaDigitalSource',
    'First published by Gazeta. Machine-translated with Babel 3; edited by Mira Holt; reviewed by Ann.'
  ],
  ['human', undefined, undefined]
])('a text whose method is %s says so in a code and in words', async (method, code, credit) => {
  const translation = {method, tool: 'Babel 3', reviewed: {by: 'Ann'}}
  const translator = method === 'machine' ? undefined : 'Mira Holt'
  const built = await (await site({'content/a.md': article({translator, translation})})).build()
  const data = await things(built, 'a/index.html')
  expect(data).toMatchObject({
    '@graph': expect.arrayContaining([
      expect.objectContaining({
        '@type': 'Article',
        ...(code && {digitalSourceType: `https://schema.org/${code}`, creditText: credit})
      })
    ])
  })
  expect(JSON.stringify(data).includes('digitalSourceType')).toBe(code !== undefined)
})

test('what is shown to machines of a page that they should leave out is nothing', async () => {
  const built = await (
    await site({'content/a.md': article({aliases: ['/old/']}), 'content/b.md': article()})
  ).build()
  for (const file of ['404.html', 'old/index.html', 'a/related/index.html'])
    expect(await built.text(file)).not.toMatch(/ld\+json|og:/)
})

test('what is shared has its language, those of its versions, its image and its dates', async () => {
  const built = await (await site(files)).build()
  const tags = [
    ...(await built.text('a/index.html')).matchAll(
      /<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)">/g
    )
  ]
  expect(tags.map(([, name, value]) => `${name} ${value}`)).toEqual([
    'og:type article',
    'og:title Ends &lt;/script&gt; &amp; &lt;b&gt;',
    'og:description The deck.',
    'og:url https://example.org/blog/a/',
    'og:site_name The Ferry',
    'og:locale en_US',
    'og:locale:alternate de_DE',
    'article:published_time 2026-01-02T00:00:00+01:00',
    'article:modified_time 2026-01-03T10:00:00+01:00',
    'og:image https://example.org/blog/p.gif',
    'og:image:type image/gif',
    'og:image:alt A drawing',
    'twitter:card summary_large_image'
  ])
})

test.each([
  ['2026-07-01', 'UTC', '2026-07-01T00:00:00Z'],
  ['2026-07-01', 'Europe/London', '2026-07-01T00:00:00+01:00'],
  ['2026-01-01', 'Europe/London', '2026-01-01T00:00:00Z'],
  ['2026-01-01', 'Asia/Kolkata', '2026-01-01T00:00:00+05:30'],
  ['2026-01-01T09:30:00+03:00', 'Asia/Kolkata', '2026-01-01T09:30:00+03:00']
])('%s in %s is %s', (text, timeZone, moment) => {
  expect(zoned(parseDateTime(text) ?? {text: '', time: 0}, timeZone)).toBe(moment)
})

test('the site says where it can be searched', async () => {
  const facts = {
    home: {href: 'https://example.org/', text: 'The Ferry'},
    description: '',
    lang: 'en',
    publisher: {'@type': 'Organization', name: 'Ferry Press'} as const,
    search: 'https://example.org/search/'
  }
  const data: unknown = JSON.parse(graphText([webSiteThing(facts)]))
  expect(unknownTerms(await expand(data))).toEqual([])
  expect(graphOf(data)).toEqual([
    {
      '@type': 'WebSite',
      name: 'The Ferry',
      url: 'https://example.org/',
      inLanguage: 'en',
      publisher: facts.publisher,
      potentialAction: {
        '@type': 'SearchAction',
        target: {'@type': 'EntryPoint', urlTemplate: 'https://example.org/search/?q={query}'},
        'query-input': 'required name=query'
      }
    }
  ])
})

test('a term that schema.org does not have is found', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Artikel',
    headline: 'A',
    titel: {'@type': 'Person', nam: 'B'}
  }
  expect(unknownTerms(await expand(data))).toEqual([
    'http://schema.org/Artikel',
    'http://schema.org/titel',
    'http://schema.org/nam'
  ])
})

test('no text can end the script element or begin another', () => {
  const text = graphText([{'@type': 'Thing', name: '</script><!--<script>\u2028'}])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{'@type': 'Thing', name: '</script><!--<script>\u2028'}]
  })
  expect(graphText(noMetadata.things)).toBe('')
})

function graphOf(data: unknown): readonly object[] {
  const graph: unknown = typeof data === 'object' && data !== null && '@graph' in data ? data['@graph'] : []
  return Array.isArray(graph) ? graph : []
}
