import {appendFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'
import type {TestSite} from '../helper/site.ts'

/** Pages keep the policy that a host is told. */
async function tellHost({root}: TestSite): Promise<void> {
  await appendFile(join(root, 'dragoman.config.yaml'), 'host: netlify\n')
}

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
  const own = browseOwnSite({prepare: tellHost})

  test.each(pages)(
    '%s needs no sideways scrolling at 320 px, and nothing breaks its content security policy',
    async (path) => {
      const page = await own.open(path, {viewport: {width: 320, height: 640}})
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.reload()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(said).toEqual([])
    }
  )

  test('without JavaScript everything is there', async () => {
    const page = await own.open('/apollo-soyuz/', {javaScriptEnabled: false})
    expect(await page.locator('#related li').count()).toBe(6)
    expect(await page.locator('.editions a').count()).toBe(5)
    expect(await page.locator('#related time').first().textContent()).toMatch(/\d{4}/)
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
      const page = await own.open(path, {locale})
      const offer = page.locator('.language-offer a')
      const isOffered = (await offer.count()) > 0
      const found = isOffered
        ? [await offer.textContent(), new URL((await offer.getAttribute('href')) ?? '', page.url()).pathname]
        : null
      expect(found).toEqual(expected)
      expect(new URL(page.url()).pathname).toBe(path)
    })

    test('can decline, and is not asked again', async () => {
      const page = await own.open('/apollo-soyuz/', {locale: 'de-DE'})
      await page.locator('.language-offer button').click()
      expect(await page.locator('.language-offer').count()).toBe(0)
      await page.goto(own.urlOf('/leap-second/'))
      expect(await page.locator('.language-offer').count()).toBe(0)
      expect(await page.context().cookies()).toEqual([])
    })

    test.each(['light', 'dark'] as const)(
      'finds nothing wrong with the offer in the %s scheme',
      async (colorScheme) => {
        const page = await own.open('/apollo-soyuz/', {locale: 'ar-EG', colorScheme, bypassCSP: true})
        expect(await page.locator('.language-offer').count()).toBe(1)
        expect(await findWithAxe(page)).toEqual([])
      }
    )
  })

  test('a page in Arabic mirrors the layout', async () => {
    const page = await own.open('/ar/apollo-soyuz/', {viewport: {width: 1280, height: 900}})
    const title = await page.locator('.site-title').boundingBox()
    expect(title?.x ?? 0).toBeGreaterThan(640)
  })
})
