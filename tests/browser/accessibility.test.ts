import {appendFile, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {dragoman} from '../helper/dragoman.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'
import type {TestSite} from '../helper/site.ts'
import {article} from '../helper/site.ts'

const machine = {
  date: '2026-11-28',
  source: {name: 'Gazeta', url: 'https://gazeta.example/x', lang: 'ru'},
  translator: undefined,
  translation: {method: 'machine', tool: 'Babel 3'}
}

/** Adds what the site lacks to have pages of every kind, in English and in Arabic. */
async function completeSite(story: TestSite): Promise<void> {
  const comments = await readFile(join(story.root, 'content/apollo-soyuz.en.comments.yaml'), 'utf8')
  await dragoman(story.root, ['sync'])
  const original = await readFile(join(story.root, 'content/apollo-soyuz.ru.md'), 'utf8')
  await story.change({
    'content/apollo-soyuz.ru.md': original.replaceAll('1975', '1976'),
    'content/apollo-soyuz.ar.comments.yaml': comments,
    'content/apollo-soyuz.comments.yaml': '- {author: Ada, text: Short, date: 2026-01-01}\n',
    'content/about.ar.md': '---\ntitle: عن الموقع\ntype: page\n---\n\nنص.\n',
    'content/machine.en.md': article({...machine, title: 'Made by a machine', tags: ['space']}),
    'content/machine.ar.md': article({...machine, title: 'من صنع آلة'}, 'نص قصير.\n')
  })
  await appendFile(
    join(story.root, 'dragoman.config.yaml'),
    'host: netlify\nstatus: true\npageSize: 1\nsearch: true\n'
  )
}

const pages: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  'the home page': ['/', '/ar/'],
  'a second page': ['/page/2/', '/ar/page/2/'],
  'an article with comments, behind its original': ['/apollo-soyuz/', '/ar/apollo-soyuz/'],
  'an article with tables and notes': ['/one-byte-is-not-enough/', '/ar/road-of-an-orange/'],
  'an article made by a machine': ['/machine/', '/ar/machine/'],
  'a bilingual page': ['/apollo-soyuz/parallel/', '/ar/road-of-an-orange/parallel/'],
  'related articles': ['/apollo-soyuz/related/', '/ar/road-of-an-orange/related/'],
  'the list of tags': ['/tags/', '/ar/tags/'],
  'a tag': ['/tags/space/', '/ar/tags/space/'],
  'the second page of a tag': ['/tags/space/page/2/', '/ar/tags/food/'],
  'the list of outlets': ['/sources/', '/ar/sources/'],
  'an outlet': ['/sources/vechernyaya/', '/ar/sources/bagh-e-vazheh/'],
  'the list of translators': ['/translators/', '/ar/translators/'],
  'a translator': ['/translators/mira-holt/', '/ar/translators/samir-haddadin/'],
  'the archive': ['/archive/', '/ar/archive/'],
  'the search page': ['/search/', '/ar/search/'],
  'the status page': ['/status/', '/status/'],
  'a page outside the lists': ['/about/', '/ar/about/'],
  'the page of what is not there': ['/404.html', '/404.html']
}

describe.skipIf(hasNoBrowser)('nothing that axe finds wrong', () => {
  const own = browseOwnSite({prepare: completeSite, build: {search: true}})

  async function open(path: string, width: number): Promise<Page> {
    return own.open(path, {viewport: {width, height: 900}, colorScheme: 'light', bypassCSP: true})
  }

  test.each(
    Object.entries(pages).flatMap(([name, paths]) => [...new Set(paths)].map((path) => [name, path]))
  )('is on %s, %s, in either scheme', async (_, path = '') => {
    const page = await open(path, 1280)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await findWithAxe(page)).toEqual([])
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await findWithAxe(page)).toEqual([])
  })

  test.each(['/ar/', '/one-byte-is-not-enough/', '/ar/road-of-an-orange/parallel/'])(
    'is on %s on a phone',
    async (path) => {
      expect(await findWithAxe(await open(path, 390))).toEqual([])
    }
  )

  test.each([
    ['/machine/', '.machine'],
    ['/apollo-soyuz/', '.comment'],
    ['/ar/apollo-soyuz/', '.freshness'],
    ['/ar/apollo-soyuz/', '.comment']
  ])('the pages have what they are visited for: %s %s', async (path, selector) => {
    expect(await (await open(path, 1280)).locator(selector).count()).toBeGreaterThan(0)
  })
})
