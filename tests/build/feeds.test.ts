import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseFeed as parseAny} from '@rowanmanning/feed-parser'
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith'
import {XmlDocument} from 'libxml2-wasm'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkAtom} from '../helper/atom-schema.ts'
import {jsonFeedSchema} from '../helper/json-feed-schema.ts'
import {article, site, siteIn} from '../helper/site.ts'
import type {BuiltSite, Files} from '../helper/site.ts'

const source = {
  name: 'gazeta',
  url: 'https://gazeta.example/1?a=1&b=2',
  title: 'Союз & «Аполлон»',
  author: {name: 'Анна Ким', url: 'https://kim.example/'},
  lang: 'ru',
  date: '2026-01-01',
  license: 'CC BY 4.0',
  feed: 'https://gazeta.example/rss?x=1&y=2'
}

const files: Files = {
  'dragoman.config.yaml': 'title: The Desk\ndescription: Space & bread\nbaseUrl: https://example.org/blog/\n',
  'data/outlets.yaml': 'gazeta: {name: Газета, names: {en: Gazeta}}\n',
  'data/people.yaml': 'mira: {name: Mira Holt, url: https://mira.example/}\n',
  'content/a.en.md': article(
    {
      title: 'Apollo <meets> Soyuz & ]]> \u0001',
      date: '2026-05-02',
      updated: '2026-05-03T10:00:00+03:00',
      source,
      translator: ['mira', 'Jo Li'],
      reviewer: 'Ann Ree',
      tags: ['space'],
      summary: 'Two ships meet.'
    },
    'Text with a [link](b.md) & ![an image](p.png), \u0001 and `]]>`.\n\n<!-- a private note -->\n'
  ),
  'content/a.de.md': article({title: 'Apollo trifft Sojus', date: '2026-05-01', source, translator: 'mira'}),
  'content/b.md': article(
    {title: 'Bread', date: '2026-04-01', source: 'Bakery', tags: ['bread']},
    'Crumbs.\n'
  ),
  'content/p.png': 'x'
}

let built: BuiltSite
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  const story = siteIn(root)
  await story.change(files)
  built = await story.build()
}, 60_000)

afterAll(() => rm(root, {recursive: true, force: true}))

const base = 'https://example.org/blog/'

describe('Atom', () => {
  test('an entry credits the author and the translators apart, and links the original and the sisters', async () => {
    const feed = parseAtomFeed(await built.text('feed.xml'))
    const [entry] = feed.entries ?? []
    expect(entry).toMatchObject({
      id: `${base}a/`,
      title: {value: 'Apollo <meets> Soyuz & ]]>'},
      published: '2026-05-02T00:00:00Z',
      updated: '2026-05-03T10:00:00+03:00',
      authors: [{name: 'Анна Ким', uri: 'https://kim.example/'}],
      contributors: [{name: 'Mira Holt', uri: 'https://mira.example/'}, {name: 'Jo Li'}, {name: 'Ann Ree'}],
      categories: [{term: 'space'}],
      rights: {value: 'CC BY 4.0'},
      summary: {value: 'Two ships meet.'},
      source: {title: {value: 'Gazeta'}, links: [{rel: 'self', href: source.feed}]},
      links: [
        {rel: 'alternate', type: 'text/html', hreflang: 'en', href: `${base}a/`},
        {
          rel: 'alternate',
          type: 'text/html',
          hreflang: 'de',
          href: `${base}de/a/`,
          title: 'Apollo trifft Sojus'
        },
        {rel: 'via', hreflang: 'ru', href: source.url, title: source.title},
        {rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/'}
      ]
    })
    expect(await built.text('feed.xml')).toContain('<entry xml:lang="en">')
  })

  test('the feed is that of its language, with the whole text, whose links lead to the site from anywhere', async () => {
    const feed = parseAtomFeed(await built.text('feed.xml'))
    expect(feed).toMatchObject({
      id: base,
      title: {value: 'The Desk · English'},
      subtitle: {value: 'Space & bread'},
      updated: '2026-05-03T10:00:00+03:00',
      authors: [{name: 'The Desk'}],
      links: [
        {rel: 'self', href: `${base}feed.xml`},
        {rel: 'alternate', hreflang: 'en', href: base}
      ]
    })
    expect(feed.entries?.map(({id}) => id)).toEqual([`${base}a/`, `${base}b/`])
    expect(feed.entries?.[0]?.content?.value).toContain(`<a href="${base}b/">link</a>`)
    expect(feed.entries?.[0]?.content?.value).toContain(` src="${base}p.png"`)
    expect(await built.text('feed.xml')).not.toContain('private note')
  })

  test('a text without a known author is by its outlet, and one without a feed of its own has no source', async () => {
    const feed = parseAtomFeed(await built.text('feed.xml'))
    expect(feed.entries?.[1]?.authors).toEqual([{name: 'Bakery'}])
    expect(feed.entries?.[1]?.source).toBeUndefined()
  })

  test('every feed is as the schema of the format says', async () => {
    const feeds = (await built.files()).filter((file) => file.endsWith('feed.xml'))
    expect(feeds.length).toBeGreaterThan(10)
    for (const file of feeds) {
      const text = await built.text(file)
      expect(() => checkAtom(text), file).not.toThrow()
    }
    const parts = ['rel="via"', 'rel="license"', '<contributor>', '<source xml:lang="ru">', '<rights>']
    const whole = await built.text('feed.xml')
    expect(parts.filter((part) => !whole.includes(part))).toEqual([])
  })

  test.each([
    ['an entry without an id', '<id>https://example.org/blog/a/</id>', ''],
    ['a wrong language', 'hreflang="de"', 'hreflang="de_DE"'],
    [
      'a day in place of a moment',
      '<published>2026-05-02T00:00:00Z</published>',
      '<published>2026-05-02</published>'
    ],
    ['an element of nobody', '<rights>', '<right/><rights>'],
    ['the same link twice', 'hreflang="de"', 'hreflang="en"']
  ])('the schema refuses %s', async (_, right, wrong) => {
    const text = await built.text('feed.xml')
    expect(text).toContain(right)
    expect(() => checkAtom(text.replace(right, wrong))).toThrow()
  })

  test.each([
    ['all/feed.xml', 'The Desk', ['a/', 'de/a/', 'b/']],
    ['de/feed.xml', 'The Desk · Deutsch', ['de/a/']],
    ['tags/space/feed.xml', 'Articles tagged space · The Desk', ['a/']],
    ['sources/gazeta/feed.xml', 'Articles first published by Gazeta · The Desk', ['a/']],
    ['de/sources/gazeta/feed.xml', 'Artikel aus der Quelle Газета · The Desk', ['de/a/']],
    ['translators/mira/feed.xml', 'Translations by Mira Holt · The Desk', ['a/', 'b/']]
  ])('%s holds the articles of its list', async (file, title, entries) => {
    const feed = parseAtomFeed(await built.text(file))
    expect(feed.title?.value).toBe(title)
    expect(feed.entries?.map(({id}) => id)).toEqual(entries.map((entry) => base + entry))
  })
})

describe('RSS', () => {
  test('an item names people in Dublin Core, its source by the feed, and its relations by Atom links', async () => {
    const text = await built.text('rss.xml')
    const feed = parseRssFeed(text)
    expect(feed).toMatchObject({
      title: 'The Desk · English',
      link: base,
      description: 'Space & bread',
      language: 'en',
      lastBuildDate: 'Sun, 03 May 2026 07:00:00 GMT',
      atom: {links: [{rel: 'self', href: `${base}rss.xml`}]}
    })
    expect(feed.items?.[0]).toMatchObject({
      title: 'Apollo <meets> Soyuz & ]]>',
      link: `${base}a/`,
      guid: {value: `${base}a/`, isPermaLink: true},
      pubDate: 'Sat, 02 May 2026 00:00:00 GMT',
      description: 'Two ships meet.',
      categories: [{name: 'space'}],
      source: {title: 'Gazeta', url: source.feed},
      dc: {creators: ['Анна Ким'], contributors: ['Mira Holt', 'Jo Li', 'Ann Ree'], languages: ['en']},
      atom: {links: [{rel: 'alternate', hreflang: 'de'}, {rel: 'via', hreflang: 'ru'}, {rel: 'license'}]}
    })
    expect(feed.items?.[0]?.content?.encoded).toContain(`<a href="${base}b/">link</a>`)
    expect(text.match(/<source /g)).toHaveLength(1)
    expect(text).toContain('<item xml:lang="en">')
  })

  test('the feed of several languages claims none for itself', async () => {
    const feed = parseRssFeed(await built.text('all/rss.xml'))
    expect(feed.language).toBeUndefined()
    expect(feed.items?.map(({dc}) => dc?.languages)).toEqual([['en'], ['de'], ['en']])
  })
})

describe('JSON Feed', () => {
  test('an item has what the format knows, and the rest in its translation', async () => {
    const text = await built.text('feed.json')
    const feed = jsonFeedSchema.parse(JSON.parse(text))
    expect(feed.items[0]).toMatchObject({
      id: `${base}a/`,
      external_url: source.url,
      language: 'en',
      authors: [{name: 'Анна Ким', url: 'https://kim.example/'}],
      tags: ['space'],
      _translation: {
        work: 'a',
        is_original: false,
        state: 'reviewed',
        source: {
          name: 'Gazeta',
          title: source.title,
          url: source.url,
          language: 'ru',
          date_published: '2026-01-01',
          feed_url: source.feed,
          authors: [{name: 'Анна Ким', url: 'https://kim.example/'}]
        },
        translators: [{name: 'Mira Holt', url: 'https://mira.example/'}, {name: 'Jo Li'}],
        reviewers: [{name: 'Ann Ree'}],
        license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
        alternates: [{url: `${base}de/a/`, language: 'de', title: 'Apollo trifft Sojus'}]
      }
    })
    expect(parseJsonFeed(text).items).toHaveLength(2)
  })
})

test('every feed of the site is well-formed, is read by another parser too, and says where it is', async () => {
  const feeds = (await built.files()).filter((file) => /(feed\.xml|rss\.xml|feed\.json)$/.test(file))
  expect(feeds.length).toBeGreaterThan(10)
  for (const file of feeds) {
    const text = await built.text(file)
    expect(text).toContain(base + file)
    if (file.endsWith('.json')) continue
    expect(() => XmlDocument.fromString(text).dispose()).not.toThrow()
    const {items} = parseAny(text)
    expect(items.every(({url, title, published}) => url && title && published)).toBe(true)
  }
})

describe('pages offer the feeds that belong to them', () => {
  const feedsIn = (html: string): readonly string[] =>
    [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">/g)].map(
      ([, type, href]) => `${type} ${href}`
    )

  test.each([
    [
      'de/index.html',
      [
        'application/atom+xml /blog/de/feed.xml',
        'application/rss+xml /blog/de/rss.xml',
        'application/feed+json /blog/de/feed.json',
        'application/atom+xml /blog/all/feed.xml',
        'application/rss+xml /blog/all/rss.xml',
        'application/feed+json /blog/all/feed.json'
      ]
    ],
    ['a/index.html', ['application/atom+xml /blog/feed.xml']],
    [
      'tags/space/index.html',
      ['application/atom+xml /blog/tags/space/feed.xml', 'application/atom+xml /blog/feed.xml']
    ]
  ])('%s', async (file, feeds) => {
    expect(feedsIn(await built.text(file))).toEqual(feeds)
  })
})

describe('the configuration decides which feeds there are', () => {
  const feedsOf = async (feeds: string): Promise<readonly string[]> => {
    const other = await (await site({'content/a.md': article(), 'dragoman.config.yaml': feeds})).build()
    expect(other.report).toEqual([])
    return (await other.files()).filter((file) => /(feed\.xml|rss\.xml|feed\.json)$/.test(file))
  }

  test.each([
    ['feeds: {formats: [rss], terms: false}', ['rss.xml']],
    ['feeds: {formats: []}', []],
    [
      'feeds: {formats: [json], terms: {formats: [rss], limit: 1}}',
      ['feed.json', 'sources/gazeta/rss.xml', 'translators/mira-holt/rss.xml']
    ]
  ])('%s', async (feeds, expected) => {
    expect(await feedsOf(feeds)).toEqual(expected)
  })

  test('a feed of summaries holds no text, and one of a term the text where that is asked for', async () => {
    const story = await site({
      'content/a.md': article({summary: 'Short.'}, 'Long.\n'),
      'dragoman.config.yaml': 'feeds: {content: summary, terms: {content: full}}'
    })
    const summaries = await story.build()
    expect(await summaries.text('feed.xml')).not.toContain('<content')
    expect(parseJsonFeed(await summaries.text('feed.json')).items?.[0]).toMatchObject({
      content_text: 'Short.'
    })
    expect(await summaries.text('sources/gazeta/feed.xml')).toContain('&#x3C;p>Long.')
  })
})
