import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {dev} from '../../src/serve/dev.ts'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const long = Array.from({length: 60}, (_, number) => `Paragraph ${number} of a long text.\n`).join('\n')

interface Story {
  readonly page: Page
  readonly change: (files: Files) => Promise<void>
  readonly opened: readonly string[]
}

describe.skipIf(hasNoBrowser)('a site that is being written', () => {
  let browser: Browser | null = null

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser?.close())

  async function open(path: string, files: Files, followsEdits = false): Promise<Story> {
    const {root, change} = await site(files)
    const opened: string[] = []
    const server = await dev({
      host: '127.0.0.1',
      port: 0,
      site: sessionOptions(root),
      followsEdits,
      openEditor: async (place) => void opened.push(place.slice(root.length + 1)),
      onChange: () => undefined
    })
    onTestFinished(server.close)
    await server.ready
    const context = await browser?.newContext({viewport: {width: 800, height: 600}})
    if (!context) throw new Error('Expected a browser')
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${server.port}${path}`)
    await page.evaluate('window.isSamePage = true')
    return {page, change, opened}
  }

  test('an edit is on the page without a reload, with scroll, open details and the field in focus kept', async () => {
    const extra = '<details><summary>More</summary>Hidden text.</details>'
    const {page, change} = await open('/a/', {
      'content/a.md': article({}, `${extra}\n\n${long}\nThe old end.\n`),
      'templates/part/footer.html': '<footer><input id="field"></footer>\n'
    })
    await page.evaluate("document.querySelector('.body details').open = true")
    await page.locator('#field').fill('typed')
    await page.locator('#field').focus()
    await page.evaluate('scrollTo(0, 900)')
    const before = await page.evaluate('scrollY')
    await change({'content/a.md': article({}, `${extra}\n\n${long}\nThe new end.\n`)})
    await page.getByText('The new end.').waitFor()
    expect({
      isSamePage: await page.evaluate('window.isSamePage'),
      scroll: await page.evaluate('scrollY'),
      isOpen: await page.evaluate("document.querySelector('.body details').open"),
      focus: await page.evaluate('document.activeElement.id'),
      typed: await page.locator('#field').inputValue()
    }).toEqual({isSamePage: true, scroll: before, isOpen: true, focus: 'field', typed: 'typed'})
  })

  test('another title is on the page without a reload, in what machines read as well', async () => {
    const {page, change} = await open('/a/', {'content/a.md': article({title: 'Old'})})
    await change({'content/a.md': article({title: 'New'})})
    await page.getByRole('heading', {name: 'New'}).waitFor()
    const data = page.locator('script[type="application/ld+json"]')
    await expect.poll(() => data.textContent()).toContain('"headline":"New"')
    expect(await page.evaluate('window.isSamePage')).toBe(true)
  })

  test('a style sheet is swapped without a reload', async () => {
    const {page, change} = await open('/a/', {
      'content/a.md': article(),
      'templates/asset/style.css': 'h1 { color: rgb(1, 2, 3) }\n'
    })
    const color = "getComputedStyle(document.querySelector('h1')).color"
    expect(await page.evaluate(color)).toBe('rgb(1, 2, 3)')
    await change({'templates/asset/style.css': 'h1 { color: rgb(4, 5, 6) }\n'})
    await page.waitForFunction(`${color} === 'rgb(4, 5, 6)'`)
    expect(await page.evaluate('window.isSamePage')).toBe(true)
    expect(await page.locator('link[rel=stylesheet]').count()).toBe(1)
  })

  test('problems are shown over the last good page, open the editor, and go when they are mended', async () => {
    const {page, change, opened} = await open('/a/', {'content/a.md': article({title: 'Good'})})
    await change({'content/a.md': article({title: 'Better', date: '2026-02-30'})})
    const overlay = page.locator('dragoman-overlay')
    await overlay.locator('.panel').waitFor()
    expect(await overlay.locator('.place').textContent()).toBe('content/a.md:3:7')
    expect(await overlay.locator('.rule').textContent()).toBe('matter/date')
    expect(await overlay.locator('.frame').textContent()).toContain('> 3 | date: "2026-02-30"')
    expect(await page.locator('h1').first().textContent()).toBe('Good')
    await overlay.locator('.place').click()
    await expect.poll(() => opened, {timeout: 20_000}).toEqual(['content/a.md:3:7'])
    await page.reload()
    await overlay.locator('.panel').waitFor()
    expect(await page.locator('h1').first().textContent()).toBe('Good')
    await change({'content/a.md': article({title: 'Better'})})
    await page.getByRole('heading', {name: 'Better'}).waitFor()
    expect(await overlay.count()).toBe(0)
  })

  test('a broken template leaves the page, and applies when it is mended', async () => {
    const {page, change} = await open('/a/', {
      'content/a.md': article({title: 'Here'}),
      'templates/part/footer.html': '<footer>one</footer>\n'
    })
    await change({'templates/part/footer.html': '<footer><%= it.sight %></footer>\n'})
    const rule = page.locator('dragoman-overlay .rule')
    await rule.waitFor()
    expect(await rule.textContent()).toBe('template/unknown-field')
    expect(await page.locator('footer').textContent()).toBe('one')
    await change({'templates/part/footer.html': '<footer>two</footer>\n'})
    await page.getByText('two', {exact: true}).waitFor()
    expect(await page.locator('dragoman-overlay').count()).toBe(0)
  })

  test('a new article appears in the list, and a deleted one is not found', async () => {
    const {page, change} = await open('/', {'content/a.md': article({title: 'First'})})
    await change({'content/b.md': article({title: 'Second'})})
    await page.getByRole('link', {name: 'Second'}).waitFor()
    await page.goto(new URL('/b/', page.url()).href)
    expect(await page.locator('h1').textContent()).toBe('Second')
    await change({'content/b.md': null})
    await page.waitForFunction("document.body.className === 'template-not-found'")
    expect((await page.reload())?.status()).toBe(404)
    await page.goto(new URL('/', page.url()).href)
    expect(await page.getByRole('link', {name: 'Second'}).count()).toBe(0)
  })

  test('a page that was not there appears when its article does', async () => {
    const {page, change} = await open('/b/', {'content/a.md': article({title: 'First'})})
    await change({'content/b.md': article({title: 'Second'})})
    await page.getByRole('heading', {name: 'Second'}).waitFor()
  })

  test('the browser follows the article that is edited, when asked to', async () => {
    const files = {'content/a.md': article({title: 'First'}), 'content/b.md': article({title: 'Second'})}
    const {page, change} = await open('/a/', files, true)
    await change({'content/b.md': article({title: 'Second'}, 'Edited text.\n')})
    await page.waitForURL('**/b/')
    await page.getByText('Edited text.').waitFor()
  })

  test('an image that was replaced is shown anew', async () => {
    const svg = (width: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`
    const {page, change} = await open('/a/', {
      'content/a.md': article({}, '![A picture](a.svg)\n'),
      'content/a.svg': svg(10)
    })
    const width = "document.querySelector('.body img').naturalWidth"
    await page.waitForFunction(`${width} === 10`)
    await change({'content/a.svg': svg(30)})
    await page.waitForFunction(`${width} === 30`)
    expect(await page.evaluate('window.isSamePage')).toBe(true)
  })
})
