import type {Page} from 'playwright-core'
import {runInPage} from '../../helper/run-in-page.ts'

interface Focus {
  readonly number: number
  readonly text: string
  readonly fault: string
}

/** Goes through a page with the tab key and gives what it misses, finds out of order, or has without showing it. */
export async function findKeyboardFaults(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState()
  await runInPage(page, 'next-frame')
  const count = await runInPage<number>(page, 'name-stops')
  const visited: Focus[] = []
  for (let press = 0; press < count; press++) {
    await page.keyboard.press('Tab')
    visited.push(await runInPage<Focus>(page, 'describe-focus'))
  }
  await page.keyboard.press('Shift+Tab')
  const {number} = await runInPage<Focus>(page, 'describe-focus')
  return [
    ...visited.flatMap(({text, number}, index) =>
      number === index ? [] : [`${text} is stop ${number}, expected ${index}`]
    ),
    ...visited.flatMap(({text, fault}) => (fault === '' ? [] : [`${text} ${fault}`])),
    ...(number === count - 2 ? [] : [`one step back from stop ${count - 1} is stop ${number}`]),
    ...(await findSkipLinkFaults(page))
  ]
}

/** The first stop leads past the navigation. */
async function findSkipLinkFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate('document.querySelector(\'[data-stop="0"]\').focus()')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const reached = await page.evaluate(
    "document.activeElement.compareDocumentPosition(document.querySelector('main')) & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_PRECEDING)"
  )
  return reached === 0 ? ['the skip link leads nowhere'] : []
}
