import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {completeSite} from '../helper/complete-site.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'
import {visits} from '../helper/page-types.ts'

describe.skipIf(hasNoBrowser)('nothing that axe finds wrong', () => {
  const own = browseOwnSite({prepare: completeSite, build: {search: true, drafts: true}})

  async function open(path: string, width: number): Promise<Page> {
    return own.open(path, {viewport: {width, height: 900}, colorScheme: 'light', bypassCSP: true})
  }

  test.each(visits)('is on %s, %s, in either scheme', async (_, path) => {
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
