import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import type {UserConfig} from '../../src/config/user-config.ts'
import {policyNeeds} from '../../src/pages/policy-needs.ts'
import {configOf} from '../helper/config-of.ts'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'
import {serveFolder} from '../helper/serve-folder.ts'
import {article, site} from '../helper/site.ts'

type Comments = NonNullable<UserConfig['comments']>

describe.skipIf(hasNoBrowser)('comments in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  }, 60_000)

  afterAll(() => browser.close())

  interface Opened {
    readonly page: Page
    /** What services were asked for. */
    readonly requests: string[]
    readonly said: string[]
  }

  /** Opens a long article whose service answers every question with a script that does nothing, or not at all. */
  async function open(
    comments: Comments,
    options: Parameters<Browser['newContext']>[0] = {},
    answer: 'script' | 'nothing' = 'script'
  ): Promise<Opened> {
    const story = await site({
      'content/a.ru.md': article({source: 'Gazeta'}, 'Текст.\n\n'.repeat(200)),
      'dragoman.config.json': JSON.stringify({comments, baseUrl: 'https://example.org/'})
    })
    const {isPublished} = await story.build()
    expect(isPublished).toBe(true)
    const needs = policyNeeds({editions: [], config: configOf({comments, search: false})})
    const server = await serveFolder(`${story.root}/dist`, needs)
    const context = await browser.newContext(options)
    onTestFinished(async () => {
      await context.close()
      server.close()
    })
    const page = await context.newPage()
    const requests: string[] = []
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.route(
      (url) => url.origin !== server.origin,
      async (route) => {
        requests.push(route.request().url())
        if (answer === 'nothing') return route.abort()
        return route.fulfill({
          body: '',
          contentType: 'text/javascript',
          headers: {'access-control-allow-origin': '*'}
        })
      }
    )
    await page.goto(`${server.origin}/ru/a/`)
    return {page, requests, said}
  }

  const giscus = {provider: 'giscus', repo: 'o/r', repoId: 'R', category: 'C', categoryId: 'D'} as const
  const isso = {provider: 'isso', host: 'https://isso.example', load: 'click'} as const

  async function toComments(page: Page): Promise<void> {
    await page.locator('#comments').scrollIntoViewIfNeeded()
  }

  test.each([
    [giscus, ['https://giscus.app/client.js']],
    [isso, ['https://isso.example/js/embed.min.js']],
    [
      {provider: 'remark42', host: 'https://talk.example', siteId: 's'},
      ['https://talk.example/web/embed.mjs']
    ],
    [
      {provider: 'cusdis', appId: 'x'},
      ['https://cusdis.com/js/widget/lang/ru.js', 'https://cusdis.com/js/cusdis.es.js']
    ]
  ] satisfies readonly (readonly [Comments, readonly string[]])[])(
    '%j asks for nothing until it is wanted, and keeps its policy',
    async (comments, scripts) => {
      const {page, requests, said} = await open(comments)
      await page.waitForLoadState('networkidle')
      expect(requests).toEqual([])
      await toComments(page)
      if (comments.provider === 'isso') {
        await page.waitForTimeout(200)
        expect(requests).toEqual([])
        await page.locator('#comments button').click()
      }
      await expect.poll(() => requests, {timeout: 10_000}).toEqual(scripts)
      await page.waitForLoadState('networkidle')
      expect(requests).toEqual(scripts)
      expect(await page.locator('.comments-load').isVisible()).toBe(false)
      expect(said).toEqual([])
    }
  )

  test('services are told the thread and the language in their own words', async () => {
    const {page} = await open(giscus)
    await toComments(page)
    await page.locator('.comments-widget script').waitFor({state: 'attached'})
    expect(
      await page.locator('.comments-widget script').evaluate((node) => ({...node.dataset}))
    ).toMatchObject({
      repo: 'o/r',
      repoId: 'R',
      term: 'a.ru',
      mapping: 'specific',
      lang: 'ru'
    })
    const talk = await open({provider: 'remark42', host: 'https://talk.example', siteId: 's', per: 'work'})
    await toComments(talk.page)
    await talk.page.locator('#remark42').waitFor({state: 'attached'})
    expect(await talk.page.evaluate('window.remark_config')).toEqual({
      host: 'https://talk.example',
      site_id: 's',
      url: 'https://example.org/?work=a',
      page_title: 'A title',
      locale: 'ru',
      theme: 'light',
      components: ['embed']
    })
  })

  test('a service that does not answer is told of', async () => {
    const {page} = await open(isso, {}, 'nothing')
    await page.locator('#comments button').click()
    await page.locator('[role=alert]', {hasText: 'Не удалось загрузить комментарии'}).waitFor()
  })

  test('without JavaScript there is a line that says so', async () => {
    const {page, requests} = await open(giscus, {javaScriptEnabled: false})
    await toComments(page)
    expect(await page.locator('#comments p:visible').allTextContents()).toEqual([
      'Для комментариев нужен JavaScript.'
    ])
    expect(requests).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s scheme', async (colorScheme) => {
    const {page} = await open(isso, {colorScheme, bypassCSP: true})
    expect(await findWithAxe(page)).toEqual([])
  })
})
