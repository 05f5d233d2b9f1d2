import {appendFile, cp, mkdtemp, readFile, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {packageRoot} from '../../src/build/package-root.ts'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'
import {siteIn} from '../helper/site.ts'
import {serveFolder} from '../helper/serve-folder.ts'

const pages = [
  '/',
  '/apollo-soyuz/',
  '/one-byte-is-not-enough/',
  '/ar/apollo-soyuz/',
  '/zh-Hans/',
  '/tags/',
  '/he/tags/food/',
  '/archive/',
  '/apollo-soyuz/related/',
  '/apollo-soyuz/parallel/',
  '/one-byte-is-not-enough/parallel/',
  '/ar/road-of-an-orange/parallel/',
  '/404.html'
]

describe.skipIf(hasNoBrowser)('the default theme in a browser', () => {
  let browser: Browser
  let origin = ''
  let root = ''
  let close: () => void = () => undefined

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'dragoman-'))
    for (const part of ['content', 'dragoman.config.yaml'])
      await cp(join(packageRoot(), part), join(root, part), {recursive: true})
    await appendFile(join(root, 'dragoman.config.yaml'), 'host: netlify\n')
    await siteIn(root).build({now: Date.parse('2026-12-01T00:00:00Z')})
    const server = await serveFolder(join(root, 'dist'))
    origin = server.origin
    close = server.close
    browser = await launchBrowser()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    close()
    await rm(root, {recursive: true, force: true})
  })

  async function open(path: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(origin + path)
    return page
  }

  async function axe(page: Page): Promise<unknown> {
    await page.addScriptTag({
      content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    })
    return page.evaluate(
      "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).slice(0, 3).join(' ')))"
    )
  }

  test.each(pages)(
    '%s needs no sideways scrolling at 320 px, and nothing breaks its content security policy',
    async (path) => {
      const page = await open(path, {viewport: {width: 320, height: 640}})
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.reload()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(said).toEqual([])
      await page.context().close()
    }
  )

  test.each(pages.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
    '%s in the %s scheme has nothing that axe finds wrong',
    async (path, colorScheme) => {
      const page = await open(path, {viewport: {width: 1280, height: 900}, colorScheme, bypassCSP: true})
      expect(await findWithAxe(page)).toEqual([])
      await page.context().close()
    }
  )

  test('without JavaScript everything is there', async () => {
    const page = await open('/apollo-soyuz/', {javaScriptEnabled: false})
    expect(await page.locator('#related li').count()).toBe(6)
    expect(await page.locator('.editions a').count()).toBe(5)
    expect(await page.locator('#related time').first().textContent()).toMatch(/\d{4}/)
    await page.context().close()
  })

  describe('a reader of another language', () => {
    test.each([
      ['/apollo-soyuz/', 'de-AT', ['Auch auf Deutsch', '/de/apollo-soyuz/']],
      ['/leap-second/', 'zh-CN', ['本页另有中文（简体）版', '/zh-Hans/leap-second/']],
      ['/ten-thousand-sorts/', 'zh-TW', ['本頁另有中文（繁體）版', '/zh-Hant/ten-thousand-sorts/']],
      ['/tags/', 'he-IL', ['יש גם בשפה: עברית', '/he/tags/']],
      ['/de/apollo-soyuz/', 'de-AT', null],
      ['/leap-second/', 'ko-KR', null]
    ])('who comes to %s and reads %s is offered %j, and led nowhere', async (path, locale, expected) => {
      const page = await open(path, {locale})
      const offer = page.locator('.language-offer a')
      const isOffered = (await offer.count()) > 0
      const found = isOffered
        ? [await offer.textContent(), new URL((await offer.getAttribute('href')) ?? '', origin).pathname]
        : null
      expect(found).toEqual(expected)
      expect(new URL(page.url()).pathname).toBe(path)
      await page.context().close()
    })

    test('can decline, and is not asked again', async () => {
      const page = await open('/apollo-soyuz/', {locale: 'de-DE'})
      await page.locator('.language-offer button').click()
      expect(await page.locator('.language-offer').count()).toBe(0)
      await page.goto(`${origin}/leap-second/`)
      expect(await page.locator('.language-offer').count()).toBe(0)
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    })

    test.each(['light', 'dark'] as const)(
      'finds nothing wrong with the offer in the %s scheme',
      async (colorScheme) => {
        const page = await open('/apollo-soyuz/', {locale: 'ar-EG', colorScheme, bypassCSP: true})
        expect(await page.locator('.language-offer').count()).toBe(1)
        expect(await axe(page)).toEqual([])
        await page.context().close()
      }
    )
  })

  test('a page in Arabic mirrors the layout', async () => {
    const page = await open('/ar/apollo-soyuz/', {viewport: {width: 1280, height: 900}})
    const title = await page.locator('.site-title').boundingBox()
    expect(title?.x ?? 0).toBeGreaterThan(640)
    await page.context().close()
  })
})
