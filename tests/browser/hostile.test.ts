import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {serveFolder} from '../helper/serve-folder.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'
import {vectors} from '../hostile/vectors.ts'
import {filledHtml} from '../markdown/rendered.ts'

/** Where a browser may take a text otherwise. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `- ${text}`,
  (text) => `> ${text}\n\n${text}`,
  (text) => `## ${text.replaceAll('\n', ' ')}`,
  (text) => `| ${text.replaceAll('\n', ' ')} |\n|---|\n| ${text.replaceAll('\n', ' ')} |`
]

const texts = Object.values(vectors).flat()

/** Each text alone in each of its places, many on a page: opening one takes longer than all else. */
function manyOnAPage(): Files {
  const sections = texts.flatMap((text) =>
    places.map((place) => `<section class="alone">${filledHtml(place(text))}</section>`)
  )
  const size = 60
  return Object.fromEntries(
    Array.from({length: Math.ceil(sections.length / size)}, (_, index) => {
      const some = sections.slice(index * size, (index + 1) * size)
      const html = `<!DOCTYPE html><title>x</title><main data-count="${some.length}">${some.join('')}</main>`
      return [`dist/many/${index}.html`, html] as const
    })
  )
}

/** Runs in each page before anything of it: takes note of whatever runs, and of whatever the policy refuses. */
const watcher = `
  window.told = []
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => told.push(name)
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => told.push(violatedDirective + ' ' + blockedURI))
`

/** Runs in a page that is there: does what a reader might do, and reads where links lead as the browser does. */
const visit = `
  for (const element of document.querySelectorAll('main *')) {
    for (const name of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerover', 'begin'])
      if (!(name === 'click' && element.closest('a[href]'))) element.dispatchEvent(new Event(name))
    if ('protocol' in element && !['http:', 'https:', 'mailto:', 'tel:', ':'].includes(element.protocol))
      told.push('leads to ' + element.href)
  }
  const {length} = document.querySelectorAll('main > section.alone')
  if (length !== Number(document.querySelector('main').dataset.count)) told.push('has other sections')
  new Promise((resolve) => setTimeout(() => resolve(told), 50))
`

describe.skipIf(hasNoBrowser)('hostile pages in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  }, 60_000)

  afterAll(() => browser.close())

  async function watchedPage(origin: string): Promise<Page> {
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    await context.addInitScript(watcher)
    await context.route(
      (url) => url.origin !== origin,
      (route) => route.abort()
    )
    return context.newPage()
  }

  async function toldBy(page: Page, address: string): Promise<readonly string[]> {
    await page.goto(address, {waitUntil: 'domcontentloaded'})
    const told = await page.evaluate<string[]>(visit)
    return page.url() === address ? told : [...told, `went to ${page.url()}`]
  }

  test('what runs and what the policy refuses is seen', async () => {
    const {root} = await site({
      'dist/a.html':
        '<main data-count="0"><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><script>alert(1)</script></main>',
      'dist/_headers': "  Content-Security-Policy: default-src 'self'"
    })
    const server = await serveFolder(`${root}/dist`)
    onTestFinished(server.close)
    const page = await watchedPage(server.origin)
    expect(new Set(await toldBy(page, `${server.origin}/a.html`))).toEqual(
      new Set(['leads to javascript:alert(1)', 'script-src-attr inline', 'script-src-elem inline'])
    )
    await page.evaluate('alert(1)')
    expect(await page.evaluate('told')).toContain('alert')
  })

  test(
    'of a thousand texts none runs, and their policy has nothing to report',
    {timeout: 120_000},
    async () => {
      const story = await site({
        'content/a.md': article(),
        'dragoman.config.json': JSON.stringify({host: 'netlify', baseUrl: 'https://site.example/'})
      })
      const {isPublished} = await story.build()
      expect(isPublished).toBe(true)
      const pages = manyOnAPage()
      await story.change(pages)
      expect(texts.length * places.length).toBeGreaterThan(1000)
      const server = await serveFolder(`${story.root}/dist`)
      onTestFinished(server.close)
      const page = await watchedPage(server.origin)
      for (const path of Object.keys(pages))
        expect(await toldBy(page, server.origin + path.replace('dist', '')), path).toEqual([])
    }
  )
})
