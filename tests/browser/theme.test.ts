import {cp, mkdtemp, rm} from 'node:fs/promises'
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

  test('a page in Arabic mirrors the layout', async () => {
    const page = await open('/ar/apollo-soyuz/', {viewport: {width: 1280, height: 900}})
    const title = await page.locator('.site-title').boundingBox()
    expect(title?.x ?? 0).toBeGreaterThan(640)
    await page.context().close()
  })
})
