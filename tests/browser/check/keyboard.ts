import type {Page} from 'playwright-core'
import {runInPage} from '../../helper/run-in-page.ts'

interface Stop {
  readonly number: number
  readonly text: string
  readonly fault: string
}

/** Goes through a page with the tab key and gives what it misses, finds out of order, or has without showing it. */
export async function findKeyboardFaults(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState()
  await runInPage(page, 'next-frame')
  const count = await runInPage<number>(page, 'watch-focus')
  for (let press = 0; press < count; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const visited: readonly Stop[] = await page.evaluate('visitedStops')
  const expected = [...Array(count).keys(), count - 2]
  return [
    ...expected.flatMap((number, index) =>
      visited[index]?.number === number ? [] : [`expected stop ${number}, found ${visited[index]?.text}`]
    ),
    ...visited.flatMap(({text, fault}) => (fault === '' ? [] : [`${text} ${fault}`])),
    ...(await findSkipLinkFaults(page))
  ]
}

/** The first stop leads past the navigation. */
async function findSkipLinkFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.querySelector('.skip').focus()")
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const reached = await page.evaluate(
    "document.activeElement.compareDocumentPosition(document.querySelector('main')) & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_PRECEDING)"
  )
  return reached === 0 ? ['the skip link leads nowhere'] : []
}
