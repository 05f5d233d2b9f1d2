import {readFileSync} from 'node:fs'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {completeSite} from '../helper/complete-site.ts'
import {pageTypes, visits} from '../helper/page-types.ts'
import {runInPage} from '../helper/run-in-page.ts'
import type {Contents} from './check/contents.ts'
import {compareContents} from './check/contents.ts'
import {visitFirst} from './check/first-visit.ts'
import {findKeyboardFaults} from './check/keyboard.ts'

type Check = (page: Page, path: string) => Promise<readonly string[]>
type Faults = Readonly<Record<string, readonly string[]>>

const desktop = {viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'} as const
/** A desk, what is left of it when its page is enlarged to 200 %, and a small phone, which is also that desk at 400 %. */
const widths = [1280, 640, 320] as const
/** A4 without its margins, printed from a screen that is dark. */
const paper = {viewport: {width: 643, height: 971}, colorScheme: 'dark'} as const

/** The most that each kind of page may cost, as `visitFirst` weighs it. */
const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('budgets.json', import.meta.url), 'utf8')
)
/** Kinds of page that differ in their columns, and what stands in these. */
const drawn = [
  'the home page',
  'an article with tables and notes',
  'a bilingual page',
  'related articles',
  'the list of tags',
  'the archive',
  'the search page'
] as const
const parts =
  `.site-header, main, .breadcrumbs, h1, .site-footer, .card, .card-title, .card-image, .article-header, .credit,
  .parallel-switch, .lead-image img, .article > .body, .editions, .tags, #related, .related-list > li, .comments,
  .pair > [data-side="translation"], .pair > [data-side="original"], .terms section, .year li, .search-line,
  .search-lists`.split(/,\s+/)
const english = Object.entries(pageTypes).map(([kind, [path]]) => [kind, path] as const)

const arabicArticles = visits.filter(([, path]) => /^\/ar\/(?:$|apollo|road)/.test(path))

describe.skipIf(hasNoBrowser)('every kind of page of the default theme', {timeout: 120_000}, () => {
  const own = browseOwnSite({prepare: completeSite, build: {drafts: true}})

  /** Gives what a check finds on pages, three of which are open at a time; those without faults are left out. */
  async function faults(options: BrowserContextOptions, check: Check, paths = visits): Promise<Faults> {
    const found: Record<string, readonly string[]> = {}
    const waiting = [...paths]
    const visitor = async () => {
      const page = await own.newPage(options)
      for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
        const [kind, path] = visit
        await page.goto(own.urlOf(path), {waitUntil: 'domcontentloaded'})
        const told = await check(page, path)
        if (told.length > 0) found[`${kind}, ${path}`] = told
      }
    }
    await Promise.all([visitor(), visitor(), visitor()])
    return found
  }

  test('is reached in all its parts by the tab key, in order, and shows where one is', async () => {
    expect(await faults(desktop, findKeyboardFaults, [...english, ...arabicArticles])).toEqual({})
  })

  test('needs no sideways scrolling, cuts nothing off, and is mirrored when its direction turns, at any width', async () => {
    const check: Check = async (page) => {
      const told: string[] = []
      for (const width of widths) {
        await page.setViewportSize({width, height: 900})
        await runInPage(page, 'next-frame')
        const overflow = await runInPage<string[]>(page, 'find-overflow')
        const unmirrored = await runInPage<string[]>(page, 'find-unmirrored')
        told.push(...[...overflow, ...unmirrored].map((fault) => `at ${width} px ${fault}`))
      }
      return told
    }
    expect(await faults(desktop, check)).toEqual({})
  })

  test('is printed dark on white, whole, with credits and addresses, and without what only a screen needs', async () => {
    const check = async (page: Page) => {
      await page.emulateMedia({media: 'print'})
      return runInPage<string[]>(page, 'find-print-faults')
    }
    expect(await faults(paper, check)).toEqual({})
  })

  test('has all words and links without scripts, and nothing to press that does nothing', async () => {
    const seen = new Map<string, Contents>()
    const remember: Check = async (page, path) => {
      seen.set(path, await runInPage<Contents>(page, 'contents'))
      return []
    }
    const compare: Check = async (page, path) => {
      const withScripts = seen.get(path)
      const without = await runInPage<Contents>(page, 'contents')
      return withScripts ? compareContents(withScripts, without) : ['it was not seen with scripts']
    }
    await faults(desktop, remember, english)
    expect(await faults({...desktop, javaScriptEnabled: false}, compare, english)).toEqual({})
  })

  test('can be read on a slow network before its scripts and images come, and costs no more than its budget', async () => {
    const found: Record<string, unknown> = {}
    const check = async ([kind, path]: (typeof english)[number]) => {
      const page = await own.newPage({viewport: {width: 1280, height: 1600}})
      const {isReadable, moved, weight} = await visitFirst(page, own.urlOf(path))
      await page.close()
      const budget = budgets[kind] ?? {}
      const over = Object.entries(weight).filter(([name, value]) => value > (budget[name] ?? -1))
      if (!isReadable || over.length > 0) found[kind] = {isReadable, moved, over}
    }
    for (let first = 0; first < english.length; first += 7)
      await Promise.all(english.slice(first, first + 7).map(check))
    expect(found).toEqual({})
  })

  test('has a budget of at most 50 kB, as it is sent, where it is an article', () => {
    const articles = Object.entries(budgets).filter(([kind]) => kind.startsWith('an article'))
    expect(articles.filter(([, {sent = Infinity}]) => sent > 50_000)).toEqual([])
    expect(articles).toHaveLength(3)
  })

  /**
   * The baseline of the theme's looks. Pictures would differ with the fonts of every machine, and so would the widths of
   * words and the heights of texts; what holds everywhere is where columns begin and end, and the order of what stands
   * in them. `npx vitest run tests/browser/page-types.test.ts --update` writes `boxes.txt` anew when they are meant to change.
   */
  test('stands in the columns that it stood in', async () => {
    const lines: string[] = []
    for (const width of [390, 1280]) {
      const page = await own.newPage({viewport: {width, height: 900}})
      for (const kind of drawn)
        for (const path of pageTypes[kind]) {
          await page.goto(own.urlOf(path))
          lines.push(
            `${kind}, ${path}, ${width} px`,
            ...(await runInPage<string[]>(page, 'boxes', parts)),
            ''
          )
        }
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('boxes.txt')
  })
})
