import {setTimeout as wait} from 'node:timers/promises'
import {chromium} from 'playwright-core'
import {chooseArticle} from './choose-article.mjs'
import {startDevServer} from './dev-server.mjs'
import {editArticle} from './edit-article.mjs'
import {findChromium} from './find-chromium.mjs'
import {pagePath} from './page-path.mjs'
import {summary} from './summary.mjs'

/** Between two edits nothing is left to do. */
const pause = 500

const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']

/**
 * What was measured of `dragoman dev`; null for what could not be.
 *
 * @typedef {object} DevFigures
 * @property {number} front Seconds from the start of the process until the front page was there, as it was shown the last time.
 * @property {number} other Seconds until a page was there that was not shown before: the site was made then.
 * @property {ReturnType<typeof summary> | null} edits Milliseconds from the write of a file to the page in the browser.
 * @property {number} end Seconds from Ctrl-C to the end of the process.
 */

/**
 * Measures `dragoman dev`: its start with a warm store, and how soon edits are in the browser's DOM.
 *
 * @param {{site: import('./articles.mjs').Site, cli: string, edits: number, scratch: import('./scratch.mjs').Scratch}} options
 * @returns {Promise<DevFigures>}
 */
export async function measureDev({site, cli, edits, scratch}) {
  const warm = await startDevServer({cli, root: site.folder, scratch})
  await warm.secondsUntil('')
  await warm.end()
  const server = await startDevServer({cli, root: site.folder, scratch})
  const path = addressOf(chooseArticle(site, 1), site)
  const [front, other] = await Promise.all([server.secondsUntil(''), server.secondsUntil(path)])
  await wait(2000)
  const edited = await editAll(server.address, {site, edits})
  return {front, other, edits: edited, end: await server.end()}
}

async function editAll(address, {site, edits}) {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const browser = await chromium.launch({executablePath, args: flags})
  try {
    const page = await browser.newPage()
    const article = chooseArticle(site, 0)
    await page.goto(new URL(addressOf(article, site), address).href)
    const times = []
    for (let edit = 0; edit <= edits; edit++) {
      times.push(await shownAfter(page, {...article, folder: site.folder}, `benchdev${edit}`))
      await wait(pause)
    }
    return summary(times.slice(1))
  } finally {
    await browser.close()
  }
}

/** Gives the address of an article's page, relative to the front page. */
function addressOf(article, {lang}) {
  return encodeURI(pagePath(article, lang).replace(/index\.html$/, ''))
}

/** Milliseconds from just before the edit until its word is in the page; both clocks are those of one machine. */
async function shownAfter(page, article, word) {
  await page.evaluate(watchFor, `${word}.`)
  const written = performance.timeOrigin + performance.now()
  editArticle.body(article, word)
  return (await page.evaluate('window.seen')) - written
}

/* Runs in the page. */
function watchFor(text) {
  window.seen = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(text)) return
      observer.disconnect()
      resolve(performance.timeOrigin + performance.now())
    })
    observer.observe(document.documentElement, {childList: true, subtree: true, characterData: true})
  })
}
