import type {BrowserContextOptions, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {browseOwnSite} from '../helper/browse-own-site.ts'
import {hasNoBrowser} from '../helper/browser.ts'
import {findWithAxe} from '../helper/find-with-axe.ts'

const russian = /На самом деле оно заняло три года/
const wide = {viewport: {width: 1280, height: 900}}

describe.skipIf(hasNoBrowser)('a translation and its original in a browser', () => {
  const own = browseOwnSite()

  interface Visit {
    readonly page: Page
    /** Paths that were asked for. */
    readonly asked: string[]
  }

  async function visit(path: string, options: BrowserContextOptions = wide): Promise<Visit> {
    const page = await own.newPage(options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(own.urlOf(path))
    return {page, asked}
  }

  test('a tap on a paragraph shows its original, another hides it, and nothing is loaded before', async () => {
    const {page, asked} = await visit('/apollo-soyuz/')
    expect(asked).not.toContain('/apollo-soyuz/parallel/')
    const paragraph = page.locator('.body > p').nth(1)
    await paragraph.click()
    await page.locator('.partner-text').waitFor()
    expect(await page.locator('.partner-text').textContent()).toMatch(russian)
    expect(await page.locator('.partner-text').getAttribute('lang')).toBe('ru')
    await paragraph.click()
    expect(await page.locator('.partner-text').count()).toBe(0)
    expect(asked.filter((path) => path === '/apollo-soyuz/parallel/')).toHaveLength(1)
  })

  test('keys do what a tap does: one step of the tab key for all paragraphs, arrows from one to the next', async () => {
    const {page, asked} = await visit('/apollo-soyuz/')
    const buttons = page.locator('.body').getByRole('button', {name: 'Original'})
    expect(await buttons.count()).toBe(await page.locator('.body > p').count())
    expect(await page.locator('.reveal[tabindex="0"]').count()).toBe(1)
    await buttons.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.body > p:nth-of-type(2) + .partner-text').waitFor()
    expect(await page.locator('.partner-text').textContent()).toMatch(russian)
    expect(await buttons.nth(1).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Space')
    expect(await page.locator('.partner-text').count()).toBe(0)
    expect(await buttons.nth(1).getAttribute('aria-expanded')).toBe('false')
    expect(asked.filter((path) => path === '/apollo-soyuz/parallel/')).toHaveLength(1)
    await page.getByLabel('Both').check()
    await page.locator('.partner-text').first().waitFor()
    expect(await buttons.count()).toBe(0)
  })

  test.each([
    ['/ar/road-of-an-orange/', 'الأصل'],
    ['/one-byte-is-not-enough/', 'Original']
  ])('%s: what keys reach is named in the language of the page, and hurts nothing', async (path, name) => {
    const {page} = await visit(path, {...wide, bypassCSP: true})
    const before = await page.locator('.body').innerText()
    const buttons = page.locator('.body').getByRole('button', {name, exact: true})
    expect(await buttons.count()).toBeGreaterThan(10)
    expect(await findWithAxe(page)).toEqual([])
    expect(before).not.toContain('⇄')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280)
  })

  test('the switch shows both or the original alone, and the device remembers it', async () => {
    const {page} = await visit('/apollo-soyuz/')
    await page.getByLabel('Both').check()
    await page.locator('.partner-text').first().waitFor()
    expect(await page.locator('.partner-text').count()).toBe(await page.locator('.body > p').count())
    await page.getByRole('radio', {name: 'Original'}).check()
    await page.locator('.body[lang="ru"]').waitFor()
    expect(await page.locator('.body:visible').allTextContents()).toEqual([expect.stringMatching(russian)])
    await page.reload()
    await page.locator('.body[lang="ru"]').waitFor()
    await page.getByLabel('Translation', {exact: true}).check()
    expect(await page.locator('.body:visible').count()).toBe(1)
  })

  test('with both shown no id is there twice, and lists and tables stay whole', async () => {
    const {page} = await visit('/one-byte-is-not-enough/')
    await page.getByLabel('Both').check()
    await page.locator('.partner-text').first().waitFor()
    const ids: readonly string[] = await page.evaluate(
      "[...document.querySelectorAll('[id]')].map(({id}) => id)"
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(await page.locator(':is(ul, ol) > :not(li), tbody > :not(tr)').count()).toBe(0)
  })

  test('where the original can’t be loaded the article says so', async () => {
    const {page} = await visit('/apollo-soyuz/')
    await page.route('**/parallel/', (route) => route.abort())
    await page.getByLabel('Both').click()
    await page.getByText('The original could not be loaded.').waitFor()
    await expect.poll(() => page.getByLabel('Translation', {exact: true}).isChecked()).toBe(true)
  })

  test.each([
    ['/apollo-soyuz/parallel/', 1280, false],
    ['/ar/road-of-an-orange/parallel/', 1280, true],
    ['/apollo-soyuz/parallel/', 400, null]
  ])('%s at %i px', async (path, width, isMirrored) => {
    const {page} = await visit(path, {viewport: {width, height: 900}, javaScriptEnabled: false})
    const [translation, original] = await Promise.all(
      ['translation', 'original'].map((side) => page.locator(`[data-side="${side}"]`).first().boundingBox())
    )
    if (isMirrored === null) expect(original?.y).toBeGreaterThan((translation?.y ?? 0) + 20)
    else {
      expect(original?.y).toBe(translation?.y)
      expect((original?.x ?? 0) < (translation?.x ?? 0)).toBe(isMirrored)
    }
  })

  test('arrow keys go from pair to pair', async () => {
    const {page} = await visit('/apollo-soyuz/parallel/')
    await page.locator('[data-pair="1"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.dataset.pair')).toBe('3')
  })

  test('notes of the translator stand beside their line on a wide screen, at the end on others and on paper', async () => {
    const {page} = await visit('/apollo-soyuz/')
    const places = async () => {
      const [line, note] = await Promise.all([
        page.locator('#tnref-1').boundingBox(),
        page.locator('#tn-1').boundingBox()
      ])
      return {isBeside: Math.abs((line?.y ?? 0) - (note?.y ?? 0)) < 40}
    }
    await page.locator('.in-margin').waitFor({state: 'attached'})
    expect(await places()).toEqual({isBeside: true})
    await page.emulateMedia({media: 'print'})
    expect(await places()).toEqual({isBeside: false})
    await page.emulateMedia({media: 'screen'})
    await page.setViewportSize({width: 400, height: 900})
    await page.locator('.translator-notes:not(.in-margin)').waitFor()
    expect(await places()).toEqual({isBeside: false})
  })
})
