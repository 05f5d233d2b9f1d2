import {gzipSync} from 'node:zlib'
import type {Page, Response} from 'playwright-core'
import {runInPage} from '../../helper/run-in-page.ts'

/**
 * What a page costs those who open it and do nothing. Images are left out, as they are the editors' choice, and icons,
 * which a browser fetches when it likes.
 */
export interface Weight {
  /** Bytes as they are stored. */
  readonly bytes: number
  /** Bytes as hosts send them, each file compressed with gzip. */
  readonly sent: number
  /** Bytes of scripts among them, as they are stored. */
  readonly scripts: number
  /** Files, the page itself among them. */
  readonly requests: number
  /** Boxes that moved while the page loaded, images included. */
  readonly moves: number
}

/** What the first visit to a page was like. */
export interface Visit {
  /** Whether the text was there before anything but the page and its style sheet. */
  readonly isReadable: boolean
  /** What moved, and by how much. */
  readonly moved: readonly string[]
  readonly weight: Weight
}

/** 400 ms there and back, 50 kB a second. */
const slow = {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000}

/** Opens a page over a slow network that holds back all but the page and its style sheet until something is painted. */
export async function visitFirst(page: Page, address: string): Promise<Visit> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', slow)
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  let release = (): void => undefined
  const isPainted = new Promise<void>((resolve) => void (release = resolve))
  await page.route('**/*', async (route) => {
    if (!['document', 'stylesheet'].includes(route.request().resourceType())) await isPainted
    await route.continue()
  })
  await page.goto(address, {waitUntil: 'commit'})
  await runInPage(page, 'first-paint')
  const isReadable = await page.locator('main').isVisible()
  release()
  await page.waitForLoadState('load')
  await runInPage(page, 'next-frame')
  const moved = await runInPage<string[]>(page, 'layout-shift')
  return {isReadable, moved, weight: {...(await weigh(responses)), moves: moved.length}}
}

async function weigh(responses: readonly Response[]): Promise<Omit<Weight, 'moves'>> {
  const files = await Promise.all(
    responses
      .map((response) => ({response, type: response.request().resourceType()}))
      .filter(({type}) => !['image', 'other'].includes(type))
      .map(async ({response, type}) => ({type, body: await response.body()}))
  )
  const scripts = files.filter(({type}) => type === 'script')
  return {
    bytes: sum(files.map(({body}) => body.length)),
    sent: sum(files.map(({body}) => gzipSync(body).length)),
    scripts: sum(scripts.map(({body}) => body.length)),
    requests: files.length
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
