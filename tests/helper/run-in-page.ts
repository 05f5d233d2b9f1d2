import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'

/** Runs the function of a script in `tests/browser/in-page/`, where there is a DOM, and gives what it gives. */
export function runInPage<Result>(page: Page, script: string, argument: unknown = null): Promise<Result> {
  const text = readFileSync(new URL(`../browser/in-page/${script}.js`, import.meta.url), 'utf8')
  return page.evaluate(`(${text.replace('export default ', '')})(${JSON.stringify(argument)})`)
}
