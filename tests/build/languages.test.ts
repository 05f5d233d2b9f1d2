import {describe, expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite} from '../helper/site.ts'
import {checkSitemap} from '../helper/sitemap-schema.ts'

async function head(built: BuiltSite, file: string, pattern: RegExp): Promise<readonly string[]> {
  return [...(await built.text(file)).matchAll(pattern)].map(([, ...groups]) => groups.join(' '))
}

const alternate = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g
const canonical = /<link rel="canonical" href="([^"]+)">/g

test('the site has a title and a description for each language', async () => {
  const built = await (
    await site({
      'content/a.en.md': article(),
      'content/a.de.md': article(),
      'content/a.zh-Hant.md': article(),
      'dragoman.config.yaml':
        'title: {en: The Ferry, de: Die Fähre, zh: 渡船}\ndescription: {en: In translation, de: In Übersetzung}\n'
    })
  ).build()
  expect(built.report).toEqual([])
  const titles = ['index.html', 'de/index.html', 'zh-Hant/index.html', 'de/a/index.html'].map((file) =>
    head(built, file, /<title>([^<]*)<\/title>|<meta name="description" content="([^"]*)">/g)
  )
  expect(await Promise.all(titles)).toEqual([
    ['The Ferry ', ' In translation'],
    ['Die Fähre ', ' In Übersetzung'],
    ['渡船 ', ' In translation'],
    ['A title · Die Fähre ', ' Some text.']
  ])
  expect(await built.text('de/feed.xml')).toContain(
    '<title>Die Fähre · Deutsch</title><subtitle>In Übersetzung</subtitle>'
  )
})

describe('a language with a site of its own', () => {
  const files = {
    'content/a.en.md': article({tags: ['space']}, '![p](p.svg)\n'),
    'content/a.de.md': article({tags: ['space']}, '[b](b.en.md) ![p](p.svg) [tags](/de/tags/)\n'),
    'content/b.en.md': article({source: 'Other', translator: 'Else'}),
    'content/p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
    'dragoman.config.yaml':
      'baseUrl: https://example.org/blog/\nlanguages: [en, {tag: de, baseUrl: "https://example.de"}]\n'
  }

  test('stands at its own address, for readers, search engines and feeds', async () => {
    const built = await (await site(files)).build()
    expect(built.report).toEqual([])
    expect(await head(built, 'de/a/index.html', canonical)).toEqual(['https://example.de/a/'])
    const versions = [
      'en https://example.org/blog/tags/space/',
      'de https://example.de/tags/space/',
      'x-default https://example.org/blog/tags/space/'
    ]
    expect(await head(built, 'de/tags/space/index.html', alternate)).toEqual(versions)
    expect(await head(built, 'tags/space/index.html', alternate)).toEqual(versions)
    expect(await built.text('de/sitemap.xml')).toContain(
      '<loc>https://example.de/a/</loc><lastmod>2026-01-02</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://example.org/blog/a/">'
    )
    expect(await built.text('de/feed.xml')).toContain('<id>https://example.de/a/</id>')
  })

  test('has a robots.txt and sitemaps of its own, which hold what is on its host and nothing else', async () => {
    const story = await site(files)
    await story.change({
      'dragoman.config.yaml': `${files['dragoman.config.yaml']}sitemap: {news: true}\n`,
      'content/n.de.md': article({date: '2026-05-31', source: 'New', translator: 'Else'})
    })
    const built = await story.build()
    const robots = ['robots.txt', 'de/robots.txt'].map((file) => head(built, file, /^Sitemap: (.*)$/gm))
    expect(await Promise.all(robots)).toEqual([
      ['https://example.org/blog/sitemap.xml', 'https://example.org/blog/sitemap-news.xml'],
      ['https://example.de/sitemap.xml', 'https://example.de/sitemap-news.xml']
    ])
    const hosts = async (file: string): Promise<readonly string[]> => [
      ...new Set(await head(built, file, /<loc>https:\/\/([^/]+)/g))
    ]
    expect(await hosts('sitemap.xml')).toEqual(['example.org'])
    expect(await hosts('de/sitemap.xml')).toEqual(['example.de'])
    expect(await hosts('sitemap-news.xml')).toEqual([])
    expect(await hosts('de/sitemap-news.xml')).toEqual(['example.de'])
    for (const file of ['sitemap.xml', 'de/sitemap.xml', 'de/sitemap-news.xml']) {
      const text = await built.text(file)
      expect(() => checkSitemap(text)).not.toThrow()
    }
  })

  test('has a page of its own for what is not there', async () => {
    const built = await (await site(files)).build()
    const titles = ['404.html', 'de/404.html'].map((file) =>
      head(built, file, /<html lang="(\w+)".*?<title>([^<]*)/gs)
    )
    expect(await Promise.all(titles)).toEqual([
      ['en Page not found · Translations'],
      ['de Seite nicht gefunden · Translations']
    ])
    expect(await built.text('de/404.html')).toContain('href="https://example.de/a/"')
  })

  test('is linked with whole addresses, and links so', async () => {
    const built = await (await site(files)).build()
    const german = await built.text('de/a/index.html')
    expect(german).toContain(
      '<a href="https://example.org/blog/b/">b</a> <img src="https://example.org/blog/p.svg" width="3" height="2" alt="p"'
    )
    expect(german).toContain('<a href="https://example.de/tags/">tags</a>')
    expect(german).toContain('<a href="https://example.org/blog/a/" lang="en"')
    expect(await built.text('a/index.html')).toContain('<a href="https://example.de/a/" lang="de"')
    expect(german).not.toMatch(/(?:href|src)="\//)
  })

  test('stands below the address that the command line gives for the whole', async () => {
    const built = await (await site(files)).build({baseUrl: 'https://preview.example/'})
    expect(await head(built, 'de/a/index.html', canonical)).toEqual(['https://preview.example/de/a/'])
    expect(await built.text('de/a/index.html')).toContain('<a href="/b/">b</a>')
  })

  test('can not share its address with another language', async () => {
    const config =
      'baseUrl: https://example.org\nlanguages:\n  - en\n  - {tag: de, baseUrl: "https://example.eu"}\n  - {tag: fr, baseUrl: "https://example.eu/"}\n  - {tag: es, baseUrl: "https://EXAMPLE.org"}\n'
    const built = await (await site({...files, 'dragoman.config.yaml': config})).build()
    expect(built.report).toEqual([
      'error dragoman.config.yaml:5:24 config/languages-base-url Unexpected `https://example.eu/`, expected an address that nothing else of the site has',
      'error dragoman.config.yaml:6:24 config/languages-base-url Unexpected `https://EXAMPLE.org`, expected an address that nothing else of the site has'
    ])
  })
})

describe('the switcher', () => {
  const files = {
    'content/a.en.md': article(),
    'content/a.de.md': article(),
    'content/b.fr.md': article({source: 'Other', translator: 'Else'}),
    'content/c.en.md': article({source: 'Other', translator: 'Else'})
  }
  const navigation = /<li><a href="([^"]+)" lang="(\w+)" dir="ltr" hreflang/g

  async function links(built: BuiltSite, file: string): Promise<readonly string[]> {
    const html = await built.text(file)
    const part = /<nav class="languages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
    return [...part.matchAll(navigation)].map(([, href = '', lang = '']) => `${lang} ${href}`)
  }

  test('leads to editions that exist, and says in words in which languages there is none', async () => {
    const built = await (await site(files)).build()
    expect(await links(built, 'a/index.html')).toEqual(['en /a/', 'de /de/a/'])
    expect(await links(built, 'c/index.html')).toEqual([])
    const missing = await Promise.all(
      ['a/index.html', 'c/index.html'].map(async (file) => {
        const part = /<div class="missing-languages">[\s\S]*?<\/div>/.exec(await built.text(file))?.[0] ?? ''
        return part
          .replace(/<[^>]*>/g, '')
          .split(/\s{2,}/)
          .filter((text) => text !== '')
      })
    )
    expect(missing).toEqual([
      ['There is no edition yet in:', 'Français'],
      ['There is no edition yet in:', 'Deutsch', 'Français']
    ])
  })

  test('of lists leads to the same list, of a page of no language versions to the home pages', async () => {
    const built = await (await site(files)).build()
    expect(await links(built, 'sources/gazeta/index.html')).toEqual([
      'en /sources/gazeta/',
      'de /de/sources/gazeta/'
    ])
    expect(await links(built, 'de/archive/index.html')).toEqual([
      'en /archive/',
      'de /de/archive/',
      'fr /fr/archive/'
    ])
    expect(await links(built, '404.html')).toEqual(['en /', 'de /de/', 'fr /fr/'])
  })
})

describe('a text that stood elsewhere first, in the same language', () => {
  const elsewhere = 'https://partner.example/a'

  test('says so, has no hreflang, is in no sitemap, and its sisters leave it out', async () => {
    const built = await (
      await site({
        'content/a.en.md': article({canonical: elsewhere}),
        'content/a.de.md': article(),
        'content/a.fr.md': article()
      })
    ).build()
    expect(built.report).toEqual([])
    expect(await head(built, 'a/index.html', canonical)).toEqual([elsewhere])
    expect(await head(built, 'a/index.html', alternate)).toEqual([])
    expect(await head(built, 'de/a/index.html', alternate)).toEqual([
      'de https://example.org/de/a/',
      'fr https://example.org/fr/a/'
    ])
    expect(await built.text('sitemap.xml')).not.toContain('<loc>https://example.org/a/</loc>')
    expect(await built.text('de/a/index.html')).toContain('<a href="/a/" lang="en"')
  })

  test('is not the original of a translation', async () => {
    const url = 'https://gazeta.example/a'
    const built = await (
      await site({'content/a.md': article({canonical: url, source: {name: 'Gazeta', url, lang: 'ru'}})})
    ).build()
    expect(built.isPublished).toBe(false)
    expect(built.report).toEqual([
      'error content/a.md:1:1 matter/canonical Unexpected `canonical` that is the original, in `ru`, expected the address of a text in `en` (A translation is canonical to itself: leave `canonical` out; `source.url` tells of the original)'
    ])
  })

  test('is not another edition on the site', async () => {
    const built = await (
      await site({
        'content/a.en.md': article(),
        'content/a.de.md': article({canonical: 'https://example.org/a/'})
      })
    ).build()
    expect(built.report).toEqual([
      'error content/a.de.md:1:1 alternates/canonical Unexpected `canonical` `https://example.org/a/`, a page in `en` (An edition is canonical to itself: leave `canonical` out)'
    ])
  })

  test('may be an original shown here again', async () => {
    const url = 'https://gazeta.example/a'
    const built = await (
      await site({
        'content/a.ru.md': article({
          canonical: url,
          source: {name: 'Gazeta', url, lang: 'ru'},
          translator: undefined
        }),
        'dragoman.config.yaml': 'originals: page\n'
      })
    ).build()
    expect(built.report).toEqual([])
    expect(await head(built, 'ru/a/index.html', canonical)).toEqual([url])
  })
})

test('a draft is no version of its sisters', async () => {
  const built = await (
    await site({
      'content/a.en.md': article(),
      'content/a.de.md': article({draft: true}),
      'content/a.fr.md': article()
    })
  ).build({drafts: true})
  expect(built.report).toEqual([])
  expect(await head(built, 'a/index.html', alternate)).toEqual([
    'en https://example.org/a/',
    'fr https://example.org/fr/a/',
    'x-default https://example.org/a/'
  ])
})
