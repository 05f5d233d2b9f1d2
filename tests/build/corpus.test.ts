import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseRssFeed} from 'feedsmith'
import {XmlDocument} from 'libxml2-wasm'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkAtom} from '../helper/atom-schema.ts'
import {htmlFaults} from '../helper/html-faults.ts'
import {jsonFeedSchema} from '../helper/json-feed-schema.ts'
import {expand, structuredData, unknownTerms} from '../helper/schema-org.ts'
import type {BuiltSite} from '../helper/site.ts'
import {siteIn} from '../helper/site.ts'
import {checkSitemap} from '../helper/sitemap-schema.ts'

const corpus = process.env['CORPUS'] ?? ''

/** Everything on but what is made of images, and the index of the search. */
const config = {
  title: {en: 'The whole', zh: '全部'},
  description: 'All that there is',
  language: 'zh',
  languages: ['zh', 'en'],
  originals: 'page',
  feeds: {formats: ['atom', 'rss', 'json'], terms: {formats: ['atom', 'rss', 'json'], content: 'full'}},
  sitemap: {news: true},
  agents: {markdown: true, llms: true, data: true},
  images: false,
  search: false,
  status: true,
  host: 'netlify',
  comments: {provider: 'static'}
}

/** How many pages of each template are held against the HTML standard. */
const pagesOfEach = Number(process.env['PAGES'] ?? 60)

describe.runIf(corpus !== '')('what machines read of the files of CORPUS', {timeout: 1_200_000}, () => {
  let built: BuiltSite
  let files: readonly string[] = []
  let root = ''

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'dragoman-'))
    await symlink(corpus, join(root, 'content'))
    await writeFile(join(root, 'dragoman.config.json'), JSON.stringify(config))
    built = await siteIn(root).build({keepGoing: true, threads: 2})
    files = await built.files()
  }, 1_200_000)

  afterAll(() => rm(root, {recursive: true, force: true}))

  /** Gives what is wrong with the files that a pattern finds, the first of it. */
  async function faultsOf(
    pattern: RegExp,
    check: (text: string, file: string) => unknown
  ): Promise<readonly string[]> {
    const faults: string[] = []
    const found = files.filter((file) => pattern.test(file))
    expect(found.length).toBeGreaterThan(0)
    for (const file of found) {
      const text = await built.text(file)
      try {
        await check(text, file)
      } catch (error) {
        faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return faults.slice(0, 20)
  }

  test('all is built', () => {
    expect(built.isPublished).toBe(true)
    expect(built.articles).toBeGreaterThan(2500)
  })

  test('Atom feeds are as their schema says', async () => {
    expect(await faultsOf(/(^|\/)feed\.xml$/, checkAtom)).toEqual([])
  })

  test('RSS feeds are well-formed and hold what they should', async () => {
    const faults = await faultsOf(/(^|\/)rss\.xml$/, (text) => {
      XmlDocument.fromString(text).dispose()
      const {items = [], title, description} = parseRssFeed(text)
      expect(title).toBeTruthy()
      expect(description).toBeTruthy()
      expect(items.length).toBeGreaterThan(0)
      expect(items.filter((item) => !item.title || !item.link || !item.guid?.value || !item.pubDate)).toEqual(
        []
      )
    })
    expect(faults).toEqual([])
  })

  test('JSON feeds are as the format says', async () => {
    const faults = await faultsOf(/(^|\/)feed\.json$/, (text) => jsonFeedSchema.parse(JSON.parse(text)))
    expect(faults).toEqual([])
  })

  test('sitemaps are as their schema says', async () => {
    expect(await faultsOf(/(^|\/)sitemap(-\d+)?\.xml$/, checkSitemap)).toEqual([])
  })

  test('what pages tell machines is of schema.org', async () => {
    const faults = await faultsOf(/\.html$/, async (html) => {
      const data = structuredData(html)
      expect(data !== null || html.includes('content="noindex"')).toBe(true)
      expect(data === null ? [] : unknownTerms(await expand(data))).toEqual([])
    })
    expect(faults).toEqual([])
  })

  test('pages of every kind are valid HTML', async () => {
    const countByKind = new Map<string, number>()
    const all = files.filter((file) => file.endsWith('.html'))
    const faults: string[] = []
    // A prime number of steps leads through all pages, far from the last one each time.
    for (let step = 0; step < all.length; step++) {
      const file = all[(step * 7919) % all.length] ?? ''
      const html = await built.text(file)
      const [, kind = ''] = /class="template-([\w-]+)"/.exec(html) ?? []
      const count = countByKind.get(kind) ?? 0
      if (count >= pagesOfEach) continue
      countByKind.set(kind, count + 1)
      faults.push(...htmlFaults(file, html, 'of others'))
    }
    expect(faults.slice(0, 20)).toEqual([])
    expect([...countByKind.keys()].toSorted()).toEqual(
      [
        'archive',
        'article',
        'index',
        'not-found',
        'parallel',
        'related',
        'status',
        'term',
        'terms'
      ].toSorted()
    )
  })
})
