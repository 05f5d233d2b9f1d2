import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {packageRoot} from '../../src/build/package-root.ts'
import type {GraphPage} from '../../src/pages/check-alternates.ts'
import {checkAlternates} from '../../src/pages/check-alternates.ts'
import {htmlFaults} from '../helper/html-faults.ts'
import {hasNoChecker, nuFaults} from '../helper/nu-checker.ts'
import {expand, structuredData, unknownTerms} from '../helper/schema-org.ts'
import type {BuiltSite} from '../helper/site.ts'
import {siteIn} from '../helper/site.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const pages = new Map<string, string>()
let built: BuiltSite
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  for (const part of ['content', 'dragoman.config.yaml']) {
    await cp(join(packageRoot(), part), join(root, part), {recursive: true})
  }
  built = await siteIn(root).build({now})
  for (const file of await built.files()) if (file.endsWith('.html')) pages.set(file, await built.text(file))
}, 60_000)

afterAll(() => rm(root, {recursive: true, force: true}))

test('the magazine of this repository builds without a word', () => {
  expect(built.report).toEqual([])
  expect(built.articles).toBeGreaterThan(35)
})

/** Pages of one template differ little: every article, and every fourth of the rest. */
function sample(): readonly (readonly [string, string])[] {
  return [...pages].filter(([, html], index) => html.includes('class="template-article"') || index % 4 === 0)
}

test('every page is valid HTML', () => {
  expect(sample().flatMap(([file, html]) => htmlFaults(file, html))).toEqual([])
}, 120_000)

test.skipIf(hasNoChecker)(
  'the checker of the W3C finds nothing wrong with any page',
  async () => {
    expect(await nuFaults(join(root, 'dist'))).toEqual([])
  },
  300_000
)

test('every link within the site leads to something', async () => {
  const files = new Set(await built.files())
  const dead = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)]
      .map(([, href = '']) => decodeURIComponent(href.replaceAll('&amp;', '&')))
      .filter((href) => !files.has(href.endsWith('/') ? `${href.slice(1)}index.html` : href.slice(1)))
      .map((href) => `${file} → ${href}`)
  )
  expect(dead).toEqual([])
})

test('every fragment within a page has its target', () => {
  const dead = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/href="#([^"]+)"/g)]
      .map(([, id = '']) => decodeURIComponent(id))
      .filter((id) => !html.includes(` id="${id}"`))
      .map((id) => `${file}#${id}`)
  )
  expect(dead).toEqual([])
})

test('nothing is loaded from elsewhere, and nothing runs that is not a file of the theme', () => {
  const faults = [...pages].filter(
    ([, html]) =>
      /<(?:script|link rel="stylesheet"|img)[^>]*(?:src|href)="(?:https?:)?\/\//.test(html) ||
      /<script(?![^>]* src=|\stype="application\/ld\+json">)|<[^>]* (?:style|on\w+)=/.test(html)
  )
  expect(faults.map(([file]) => file)).toEqual([])
})

test('what pages tell machines is of schema.org, and every page that may be found tells something', async () => {
  const faults = await Promise.all(
    [...pages].map(async ([file, html]) => {
      const data = structuredData(html)
      if (data === null) return html.includes('content="noindex"') ? [] : [`${file} tells nothing`]
      return unknownTerms(await expand(data)).map((term) => `${file} ${term}`)
    })
  )
  expect(faults.flat()).toEqual([])
})

test('the language versions of all pages are a whole graph, the same in the pages and in the sitemap', async () => {
  const found = [...pages].filter(([, html]) => !html.includes('content="noindex"')).map(graphPage)
  expect(checkAlternates(found)).toEqual([])
  const sitemap = await built.text('sitemap.xml')
  const listed = [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
    ([, url = '', rest = '']) => [url, ...matches(rest, /hreflang="([^"]+)" href="([^"]+)"/g)].join(' ')
  )
  const told = found.map(({url, alternates}) =>
    [url, ...alternates.map(({hreflang, href}) => `${hreflang} ${href}`)].join(' ')
  )
  expect(listed.toSorted()).toEqual(told.toSorted())
  expect(found.filter(({alternates}) => alternates.length > 2).length).toBeGreaterThan(150)
})

function graphPage([origin, html]: readonly [string, string]): GraphPage {
  const [canonical = ''] = matches(html, /<link rel="canonical" href="([^"]+)">/g)
  const alternates = matches(html, /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g).map(
    (pair) => {
      const [hreflang = '', href = ''] = pair.split(' ')
      return {hreflang, href}
    }
  )
  const [lang = ''] = matches(html, /<html lang="([^"]+)"/g)
  const path = encodeURI(origin.replace(/index\.html$/, ''))
  return {origin, lang, url: `https://dragoman.example/${path}`, canonical, alternates}
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.join(' '))
}

test('every page says its language and direction', () => {
  const tags = [...pages].map(
    ([file, html]) => [file, /<html lang="([^"]+)" dir="([^"]+)">/.exec(html)?.slice(1)] as const
  )
  const wrong = tags.filter(([file, found]) => {
    const [segment = ''] = file.split('/')
    const lang = ['ru', 'de', 'fr', 'es', 'ar', 'he', 'fa', 'ja', 'zh-Hans', 'zh-Hant', 'ko'].includes(
      segment
    )
      ? segment
      : 'en'
    const dir = ['ar', 'he', 'fa'].includes(lang) ? 'rtl' : 'ltr'
    return found?.[0] !== lang || found[1] !== dir
  })
  expect(wrong.filter(([file]) => !file.startsWith('old/'))).toEqual([])
})

describe('the founding page', () => {
  const page = (): string => pages.get('apollo-soyuz/index.html') ?? ''

  test('credits its outlet and its translators', () => {
    const credit = /<p class="credit">([\s\S]*?)<\/p>/.exec(page())?.[1]?.replace(/<[^>]+>/g, '')
    expect(credit).toBe(
      'This article was first published by the online newspaper Vechernyaya Gazeta and was translated and edited by The Ferry team.'
    )
  })

  test('has its hashtags, its editions and its related articles, one link for each', () => {
    expect(page()).toMatch(/<a href="\/tags\/space\/" rel="tag">#<bdi>Space<\/bdi><\/a>/)
    expect(
      page()
        .match(/<section class="editions"[\s\S]*?<\/section>/)?.[0]
        .match(/<a /g)
    ).toHaveLength(5)
    const related = /<section id="related"[\s\S]*?<\/section>/.exec(page())?.[0] ?? ''
    expect(related.match(/<li>/g)).toHaveLength(6)
    expect(related.match(/<a /g)).toHaveLength(6)
  })
})

test.each(['feed.xml', 'ru/feed.xml', 'zh-Hans/feed.xml'])(
  '%s says the language of each entry, its original and its editions',
  async (file) => {
    const feed = await built.text(file)
    const entries = feed.match(/<entry xml:lang="/g) ?? []
    expect(entries.length).toBeGreaterThan(2)
    expect(feed).toContain('rel="via"')
    expect(feed).not.toMatch(/href="\/(?!\/)/)
  }
)
