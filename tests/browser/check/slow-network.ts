import type {Page} from 'playwright-core'
import {runInPage} from '../../helper/run-in-page.ts'

/** 400 ms there and back, 50 kB a second. */
const slow = {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000}

/**
 * Opens a page over a slow network that holds back all but the page and its style sheets until the text is painted,
 * and gives what the reader had to wait for in vain, and what moved when the rest came.
 */
export async function findSlowNetworkFaults(page: Page, address: string): Promise<readonly string[]> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', slow)
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
  return [
    ...(isReadable ? [] : ['the text is not shown']),
    ...(await runInPage<string[]>(page, 'layout-shift'))
  ]
}
