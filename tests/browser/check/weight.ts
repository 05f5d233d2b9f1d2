import {gzipSync} from 'node:zlib'
import type {Page, Response} from 'playwright-core'
import {runInPage} from '../../helper/run-in-page.ts'

/** What a page costs its readers before they do anything; images are left out, as they are the editors' choice, and icons, which a browser fetches when it likes. */
export interface Weight {
  /** Bytes as they are stored. */
  readonly bytes: number
  /** Bytes as hosts send them, each file compressed with gzip. */
  readonly sent: number
  /** Bytes of scripts among them, as they are stored. */
  readonly scripts: number
  /** Files, the page itself among them. */
  readonly requests: number
  /** Boxes that moved while the page loaded. */
  readonly moves: number
}

/** Opens a page and weighs it. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address, {waitUntil: 'load'})
  await runInPage(page, 'next-frame')
  const files = await Promise.all(
    responses
      .map((response) => ({response, type: response.request().resourceType()}))
      .filter(({type}) => !['image', 'other'].includes(type))
      .map(async ({response, type}) => ({type, body: await response.body()}))
  )
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
  return {
    bytes: sum(files.map(({body}) => body.length)),
    sent: sum(files.map(({body}) => gzipSync(body).length)),
    scripts: sum(files.filter(({type}) => type === 'script').map(({body}) => body.length)),
    requests: files.length,
    moves: (await runInPage<string[]>(page, 'layout-shift')).length
  }
}
