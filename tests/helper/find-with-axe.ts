import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

/** Gives what axe finds wrong with a page as it stands; its context has to bypass the content security policy. */
export async function findWithAxe(page: Page): Promise<unknown> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await page.addScriptTag({content: await readFile(axe, 'utf8')})
  return page.evaluate(
    "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).slice(0, 3).join(' ')))"
  )
}
