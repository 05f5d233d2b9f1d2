import {readFileSync} from 'node:fs'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {completeSite} from '../helper/complete-site.ts'
import {pageTypes, visits} from '../helper/page-types.ts'
import {runInPage} from '../helper/run-in-page.ts'
import {findKeyboardFaults} from './check/keyboard.ts'
import {weigh} from './check/weight.ts'
import {findSlowNetworkFaults} from './check/slow-network.ts'

const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('budgets.json', import.meta.url), 'utf8')
)

const landmarkPages = [
  'the home page',
  'an article with tables and notes',
  'a bilingual page',
  'related articles',
  'the list of tags',
  'the archive',
  'the search page'
] as const
const landmarks = [
  '.site-header',
  'main',
  '.breadcrumbs',
  'h1',
  '.card',
  '.card-title',
  '.lead .card-image',
  '.card:not(.lead) .card-image',
  '.article-header',
  '.credit',
  '.parallel-switch',
  '.lead-image img',
  '.article > .body',
  '.editions',
  '.tags',
  '#related',
  '.related-list > li',
  '.comments',
  '.pair > [data-side="translation"]',
  '.pair > [data-side="original"]',
  '.terms section',
  '.year li',
  '.search-line',
  '.search-lists',
  '.site-footer'
]

type Check = (page: Page, path: string) => Promise<readonly string[]>
type Faults = Readonly<Record<string, readonly string[]>>

const desktop = {viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'} as const
const phone = {viewport: {width: 320, height: 640}} as const
/** What is left of a window of 1280 px whose page is enlarged to 200 %. */
const enlarged = {viewport: {width: 640, height: 450}, deviceScaleFactor: 2} as const
/** A4 without its margins, from a screen that is dark. */
const paper = {viewport: {width: 643, height: 971}, colorScheme: 'dark'} as const

describe.skipIf(hasNoBrowser)('every kind of page of the default theme', {timeout: 120_000}, () => {
  const own = browseOwnSite({prepare: completeSite, build: {drafts: true}})

  /** Gives what a check finds on each page; pages without faults are left out. */
  async function faults(options: BrowserContextOptions, check: Check): Promise<Faults> {
    const found: Record<string, readonly string[]> = {}
    const waiting = [...visits]
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
    expect(await faults(desktop, findKeyboardFaults)).toEqual({})
  })

  test.each([
    ['at 320 px', phone],
    ['enlarged to 200 %', enlarged],
    ['at 1280 px', desktop]
  ])(
    '%s needs no sideways scrolling, cuts nothing off, and is mirrored when its direction turns',
    async (_, options) => {
      const check = async (page: Page) => [
        ...(await runInPage<string[]>(page, 'find-overflow')),
        ...(await runInPage<string[]>(page, 'find-unmirrored'))
      ]
      expect(await faults(options, check)).toEqual({})
    }
  )

  test('is printed dark on white, whole, with its credits and addresses, and without what is of use on a screen alone', async () => {
    const onPaper = async (page: Page) => {
      await page.emulateMedia({media: 'print'})
      return runInPage<string[]>(page, 'find-print-faults')
    }
    expect(await faults(paper, onPaper)).toEqual({})
  })

  interface Contents {
    readonly links: readonly string[]
    readonly controls: readonly string[]
    readonly words: string
  }

  test('has all words and links without scripts, and nothing to press that does nothing', async () => {
    const withScripts: Record<string, Contents> = {}
    await faults(desktop, async (page, path) => {
      withScripts[path] = await runInPage<Contents>(page, 'contents')
      return []
    })
    const without = async (page: Page, path: string) => {
      const {links, controls, words} = await runInPage<Contents>(page, 'contents')
      return [
        ...(withScripts[path]?.links ?? []).filter((link) => !links.includes(link)),
        ...controls,
        ...(words === withScripts[path]?.words ? [] : ['other words'])
      ]
    }
    expect(await faults({...desktop, javaScriptEnabled: false}, without)).toEqual({})
  })

  test('can be read on a slow network as soon as its style sheet is there, and nothing moves when the rest comes', async () => {
    const found: Record<string, readonly string[]> = {}
    const visit = async ([kind, [path]]: [string, readonly [string, string]]) => {
      const page = await own.newPage({viewport: {width: 1280, height: 1600}})
      const told = await findSlowNetworkFaults(page, own.urlOf(path))
      if (told.length > 0) found[kind] = told
    }
    await Promise.all(Object.entries(pageTypes).map(visit))
    expect(found).toEqual({})
  })

  test.each(Object.entries(pageTypes))('costs no more than its budget allows: %s', async (kind, [path]) => {
    const weight = Object.entries(await weigh(await own.newPage(desktop), own.urlOf(path)))
    const budget = budgets[kind] ?? {}
    expect(Object.keys(budget)).toEqual(weight.map(([name]) => name))
    expect(weight.filter(([name, value]) => value > (budget[name] ?? 0))).toEqual([])
  })

  test('has a budget of 50 kB, as it is sent, where it is an article', () => {
    const articles = Object.entries(budgets).filter(([kind]) => kind.startsWith('an article'))
    expect(articles.filter(([, {sent = Infinity}]) => sent > 50_000)).toEqual([])
    expect(articles).toHaveLength(3)
  })

  /** Words are as wide as the fonts of the machine make them, and so are lines, and how high a text is. What holds on every machine is where columns begin and end, and the order of what stands in them. */
  test('stands in the columns that it stood in', async () => {
    const lines: string[] = []
    for (const [width, context] of Object.entries({
      phone: {...phone, viewport: {width: 390, height: 844}},
      desktop
    })) {
      const page = await own.newPage(context)
      for (const [kind, path] of landmarkPages.flatMap((kind) =>
        pageTypes[kind].map((path) => [kind, path] as const)
      )) {
        await page.goto(own.urlOf(path))
        lines.push(`${kind}, ${path}, ${width}`, ...(await runInPage<string[]>(page, 'boxes', landmarks)), '')
      }
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('boxes.txt')
  })
})
