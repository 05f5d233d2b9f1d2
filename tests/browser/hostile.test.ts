import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {hasNoBrowser, launchBrowser} from '../helper/browser.ts'
import {serveFolder} from '../helper/serve-folder.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'
import {vectors} from '../hostile/vectors.ts'
import {filledHtml} from '../markdown/rendered.ts'

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
function hostileArticles(): Files {
  const pages = texts
    .filter((_, index) => index % 8 === 0)
    .map((text, index) => {
      const body = places.map((place) => place(text)).join('\n\nText.\n\n')
      return [`content/v${index}.md`, article({title: text, summary: text, type: 'page'}, body)] as const
    })
  const config = {title: 'Desk', baseUrl: 'https://site.example/', host: 'netlify', images: false}
  return {...Object.fromEntries(pages), 'dragoman.config.json': JSON.stringify(config)}
}

/** Each text alone in each of its places, many on a page: opening one takes longer than all else. */
function manyOnAPage(): Files {
  const sections = texts.flatMap((text) =>
    places.map((place) => `<section class="alone">${filledHtml(place(text))}</section>`)
  )
  const pages = Array.from({length: Math.ceil(sections.length / 60)}, (_, index) => {
    const some = sections.slice(index * 60, index * 60 + 60)
    return [
      `dist/many/${index}-${some.length}.html`,
      `<!DOCTYPE html><title>x</title><main>${some.join('')}</main>`
    ] as const
  })
  return Object.fromEntries(pages)
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
    const [, count] = /(\\d+)[.]html$/.exec(location.pathname) ?? []
    if (count && document.querySelectorAll('main > section.alone').length !== Number(count)) tell('has other sections')
    setTimeout(() => parent.postMessage('done', '*'))
  })
`

/** Opens pages in frames, some at once; gives those that never came to an end. */
async function openAll(addresses: readonly string[]): Promise<readonly string[]> {
  const stuck: string[] = []
  const queue = addresses.values()
  const lane = async (): Promise<void> => {
    for (const address of queue) {
      const frame = document.createElement('iframe')
      const isDone = new Promise<void>((resolve) => {
        addEventListener('message', ({source}) => source === frame.contentWindow && resolve())
        setTimeout(() => resolve(void stuck.push(address)), 4000)
      })
      frame.src = address
      document.body.append(frame)
      await isDone
      frame.remove()
    }
  }
  await Promise.all([lane(), lane(), lane()])
  return stuck
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
    expect(await page.evaluate(openAll, ['/'])).toEqual([])
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
    'of a thousand texts none runs, and their policy has nothing to report',
    {timeout: 150_000},
    async () => {
      const articles = hostileArticles()
      const story = await site(articles)
      const {isPublished} = await story.build({keepGoing: true})
      expect(isPublished).toBe(true)
      const many = manyOnAPage()
      await story.change(many)
      const addresses = [
        ...Object.keys(articles).flatMap(
          (path) => /v\d+(?=\.md)/.exec(path)?.map((name) => `/${name}/`) ?? []
        ),
        ...Object.keys(many).map((path) => path.replace('dist', ''))
      ]
      expect(texts.length * places.length).toBeGreaterThan(1000)
      const server = await serveFolder(`${story.root}/dist`)
      onTestFinished(server.close)
      const page = await watched(`${server.origin}/404.html`)
      expect(await page.evaluate(openAll, addresses)).toEqual([])
      expect(await page.evaluate('told')).toEqual([])
    }
  )
})
