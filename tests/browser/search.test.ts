import type {BrowserContextOptions, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'

describe.skipIf(hasNoBrowser)('the search page in a browser', () => {
  const own = browseOwnSite({
    build: {search: true},
    folder: 'blog',
    needs: {'script-src': ["'wasm-unsafe-eval'"]}
  })

  interface Opened {
    readonly page: Page
    /** Paths of all that was asked for. */
    readonly requests: string[]
    /** All that the console was told. */
    readonly said: string[]
  }

  async function open(path: string, options?: BrowserContextOptions): Promise<Opened> {
    const page = await own.newPage(options)
    const requests: string[] = []
    const said: string[] = []
    page.on('request', (request) => requests.push(decodeURI(request.url().slice(own.urlOf('').length))))
    page.on('console', (message) => said.push(message.text()))
    await page.goto(own.urlOf(path))
    return {page, requests, said}
  }

  async function search(page: Page, text: string): Promise<readonly string[]> {
    await page.locator('#search-text').fill(text)
    await page.locator('.search-results li a').first().waitFor()
    return page.locator('.search-results li a').allTextContents()
  }

  test.each([
    ['/search/', 'typesetter', 'How to find one character among sixty thousand'],
    ['/ru/search/', 'стыковок', 'Как «Союз» и «Аполлон» учились понимать друг друга'],
    ['/ar/search/', 'البرتقال', 'الطريق الطويل لبرتقالة'],
    ['/zh-Hans/search/', '标点符号', '汉语是什么时候学会停顿的']
  ])('%s finds “%s” with its own policy, and nothing else is said', async (path, text, title) => {
    const {page, said} = await open(path)
    expect(await search(page, text)).toContain(title)
    expect(said).toEqual([])
    await page.locator('.search-results a', {hasText: title}).click()
    await page.locator('article h1').waitFor()
    expect(await page.locator('article h1').textContent()).toBe(title)
    expect(new URL(page.url()).pathname).toMatch(/^\/blog\//)
  })

  test('nothing is loaded before the reader types', async () => {
    const {page, requests} = await open('/search/')
    await page.waitForLoadState('networkidle')
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([])
    await search(page, 'moon')
    expect(requests).toContain('/pagefind/pagefind.js')
  })

  test('what is nowhere is not found, and that is told', async () => {
    const {page} = await open('/search/')
    await page.locator('#search-text').fill('qqqq')
    await page.locator('.search-status', {hasText: 'Nothing was found'}).waitFor()
    expect(await page.locator('.search-results li').count()).toBe(0)
  })

  test('a filter leaves the articles of one outlet', async () => {
    const {page} = await open('/search/')
    const all = await search(page, 'the')
    await page.locator('select[name=outlet]').selectOption('Vechernyaya Gazeta')
    await page.locator('.search-status', {hasText: 'Articles found: 3'}).waitFor()
    expect(all.length).toBeGreaterThan(3)
  })

  test('all languages can be searched, the own one first, each with its own stems', async () => {
    const {page} = await open('/ru/search/?q=стыковок')
    await page.locator('input[name=all]').check()
    await page.locator('#search-text').fill('Apollo')
    await page.locator('.search-results section[lang=de]').waitFor()
    const names = await page.locator('.search-results h2').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['English', 'Deutsch']))
    await page.locator('#search-text').fill('1975')
    await page.locator('.search-results section[lang=ru]').waitFor()
    expect((await page.locator('.search-results h2').allTextContents())[0]).toBe('Русский')
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  })

  test('of questions that overtake each other the last one is answered', async () => {
    const {page, said} = await open('/ru/search/?q=стыковок')
    await page.locator('input[name=all]').check()
    await page.evaluate(`(async () => {
      const form = document.querySelector('form.search')
      for (const text of ['A', 'Ap', 'Apo', 'Apol', 'Apoll', 'Apollo']) {
        form.elements.q.value = text
        form.requestSubmit()
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()`)
    await page.locator('.search-results section[lang=de]').waitFor()
    expect(said).toEqual([])
  })

  test('a question in the address is answered, and one that is typed gets there', async () => {
    const {page} = await open('/search/?q=moon')
    await page.locator('.search-results li a').first().waitFor()
    await page.locator('#search-text').fill('orange')
    await page.waitForURL('**/search/?q=orange')
  })

  test('the keyboard is enough, and the number of results is told', async () => {
    const {page} = await open('/search/')
    await page.locator('#search-text').focus()
    await page.keyboard.type('typesetter')
    await page.keyboard.press('Enter')
    await page.locator('.search-results li a').first().waitFor()
    expect(await page.locator('[role=status]').textContent()).toMatch(/^Articles found: \d+$/)
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab')
      if ((await page.locator('.search-results a:focus').count()) > 0) break
    }
    expect(await page.locator('.search-results a:focus').count()).toBe(1)
  })

  test('more results come when asked for, and the focus goes to the first of them', async () => {
    const {page} = await open('/search/')
    expect(await search(page, 'the')).toHaveLength(10)
    await page.locator('.search-results button').click()
    await page.locator('.search-results li:nth-child(11) a:focus').waitFor()
    expect(await page.locator('.search-results button').count()).toBe(0)
  })

  test('without an index the reader is led to the lists', async () => {
    const {page} = await open('/search/')
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.locator('#search-text').fill('moon')
    await page.locator('.search-status', {hasText: 'could not be loaded'}).waitFor()
    expect(await page.locator('.search-lists a').first().getAttribute('href')).toBe('/blog/archive/')
  })

  test('without JavaScript there is no form, but a way to every article', async () => {
    const {page} = await open('/ru/search/', {javaScriptEnabled: false})
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.locator('.search-lists a').first().click()
    expect(new URL(page.url()).pathname).toBe('/blog/ru/archive/')
  })

  test.each([
    ['/search/', 'the', 'light'],
    ['/search/', 'the', 'dark'],
    ['/ar/search/', 'البرتقال', 'light'],
    ['/ar/search/', 'البرتقال', 'dark']
  ] as const)(
    '%s with results for “%s” in the %s scheme has nothing that axe finds wrong',
    async (path, text, colorScheme) => {
      const {page} = await open(path, {colorScheme, bypassCSP: true})
      expect(await findWithAxe(page)).toEqual([])
      await search(page, text)
      await page.locator('.search-filters').waitFor()
      expect(await findWithAxe(page)).toEqual([])
    }
  )

  test('it needs no sideways scrolling at 320 px', async () => {
    const {page} = await open('/search/', {viewport: {width: 320, height: 640}})
    await search(page, 'the')
    await page.locator('.search-filters').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  })
})
