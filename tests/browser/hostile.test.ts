import {readdir} from 'node:fs/promises'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {serveFolder} from '../helper/serve-folder.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'
import {vectors} from '../hostile/vectors.ts'

/** Each text on pages of its own, where a browser may take it otherwise. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `- ${text}`,
  (text) => `> ${text}\n\n${text}`,
  (text) => `## ${text.replaceAll('\n', ' ')}`,
  (text) => `| ${text.replaceAll('\n', ' ')} |\n|---|\n| ${text.replaceAll('\n', ' ')} |`
]

const texts = Object.values(vectors).flat()

/** Articles of a kind that is in no list, so that hardly any pages but theirs are made. */
function hostilePages(): Files {
  const pages = texts.flatMap((text, index) =>
    places.map(
      (place, at) =>
        [
          `content/v${index}-${at}.md`,
          article({title: text, summary: text, type: 'page'}, place(text))
        ] as const
    )
  )
  const config = {
    title: 'Desk',
    baseUrl: 'https://site.example/',
    host: 'netlify',
    images: false,
    parallel: false
  }
  return {...Object.fromEntries(pages), 'dragoman.config.json': JSON.stringify(config)}
}

/**
 * Runs in each frame before anything of it: whatever runs, and whatever the policy refuses, is told to the outermost one.
 * When the page is there it does what a reader might do, and reads where links lead as the browser does.
 */
const watcher = `
  const told = top.told ??= []
  const tell = (what) => told.push(location.pathname + ' ' + what)
  for (const name of ['alert', 'confirm', 'prompt', 'print']) globalThis[name] = () => tell(name)
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => tell(violatedDirective + ' ' + blockedURI))
  const events = ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerover', 'begin']
  const schemes = ['http:', 'https:', 'mailto:', 'tel:', ':']
  if (top !== self) document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('main *')) {
      for (const name of events)
        if (!(name === 'click' && element.closest('a[href]'))) element.dispatchEvent(new Event(name))
      if ('protocol' in element && !schemes.includes(element.protocol)) tell('leads to ' + element.href)
    }
    setTimeout(() => parent.postMessage('done', '*'))
  })
`

/** Opens pages in frames, some at once; gives how many there were. */
async function openAll(addresses: readonly string[]): Promise<number> {
  let opened = 0
  const queue = addresses.values()
  const lane = async (): Promise<void> => {
    for (const address of queue) {
      const frame = document.createElement('iframe')
      const isDone = new Promise<void>((resolve) => {
        addEventListener('message', ({source}) => source === frame.contentWindow && resolve())
      })
      frame.src = address
      document.body.append(frame)
      await isDone
      frame.remove()
      opened += 1
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  return opened
}

describe.skipIf(hasNoBrowser)('hostile pages in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  }, 60_000)

  afterAll(() => browser.close())

  async function watched(address: string): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 400, height: 300}})
    onTestFinished(() => context.close())
    await context.addInitScript(watcher)
    const page = await context.newPage()
    await page.goto(address)
    return page
  }

  test('the watcher sees what runs and what the policy refuses', async () => {
    const story = await site({
      'dist/index.html':
        '<main><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><script>alert(1)</script></main>',
      'dist/top.html': '<!DOCTYPE html>',
      'dist/_headers': "  Content-Security-Policy: default-src 'self'"
    })
    const server = await serveFolder(`${story.root}/dist`)
    onTestFinished(server.close)
    const page = await watched(`${server.origin}/top.html`)
    expect(await page.evaluate(openAll, ['/'])).toBe(1)
    await page.evaluate('alert(1)')
    expect(new Set(await page.evaluate<string[]>('told'))).toEqual(
      new Set([
        '/top.html alert',
        '/ leads to javascript:alert(1)',
        '/ script-src-attr inline',
        '/ script-src-elem inline'
      ])
    )
  })

  test(
    'of a thousand pages none runs what was sent in, and their policy has nothing to report',
    {timeout: 100_000},
    async () => {
      const story = await site(hostilePages())
      const t0 = Date.now()
      const {isPublished} = await story.build({keepGoing: true})
      console.log('BUILD', Date.now() - t0)
      expect(isPublished).toBe(true)
      const names = (await readdir(`${story.root}/dist`)).filter((name) => /^v\d+-\d$/.test(name))
      expect(names.length).toBeGreaterThan(1000)
      const server = await serveFolder(`${story.root}/dist`)
      onTestFinished(server.close)
      const page = await watched(`${server.origin}/404.html`)
      const t1 = Date.now()
      const addresses = names.map((name) => `/${name}/`)
      expect(await page.evaluate(openAll, addresses)).toBe(names.length)
      console.log('VISIT', Date.now() - t1)
      expect(await page.evaluate('told')).toEqual([])
    }
  )
})
