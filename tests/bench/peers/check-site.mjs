import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Problem} from '../problem.mjs'

/** How many articles a page of a list has, and a feed. */
const pageSize = 20

/** A few share nothing with any other, and Hugo relates to older ones only. */
const usualShare = 0.5

/**
 * Checks that a site has all that is compared: every article with its last line, related articles, the pages of the index and of the tags, the feed
 * and the sitemap.
 *
 * @param {string} out
 * @param {readonly import('../articles.mjs').ArticleRecord[]} articles
 * @param {{feed: string, hasRelated: boolean}} peer
 */
export function checkSite(out, articles, {feed, hasRelated}) {
  let withRelated = 0
  for (const {name, lastWord} of articles) {
    const page = read(join(out, name, 'index.html'))
    if (!page.includes(lastWord)) throw new Problem(`unexpected page without its last line: ${name}`)
    if (/id="?related"?[\s\S]*?href=/.test(page)) withRelated++
  }
  if (hasRelated && withRelated < articles.length * usualShare)
    throw new Problem(`unexpected ${withRelated} of ${articles.length} articles with related ones`)
  for (const path of ['index.html', 'tags/index.html', ...listPaths(articles)])
    if (!existsSync(join(out, path))) throw new Problem(`missing page: ${path}`)
  const entries = read(join(out, feed)).match(/<(?:item|entry)[\s>]/g)?.length ?? 0
  const expected = Math.min(pageSize, articles.length)
  if (entries !== expected) throw new Problem(`unexpected feed of ${entries} entries, expected ${expected}`)
  checkSitemap(out, articles)
}

function listPaths(articles) {
  const counts = new Map([['', articles.length]])
  for (const tag of articles.flatMap(({tags}) => tags))
    counts.set(`tags/${tag}/`, (counts.get(`tags/${tag}/`) ?? 0) + 1)
  return [...counts].flatMap(([path, count]) => {
    const total = Math.ceil(count / pageSize)
    return Array.from(
      {length: total},
      (_, index) => `${path}${index === 0 ? '' : `page/${index + 1}/`}index.html`
    )
  })
}

function checkSitemap(out, articles) {
  const files = readdirSync(out).filter((name) => /^sitemap.*\.xml$/.test(name))
  const addresses = files.flatMap((name) => read(join(out, name)).match(/(?<=<loc>)[^<]+/g) ?? [])
  const paths = new Set(addresses.map((address) => decodeURI(new URL(address).pathname)))
  const missing = articles.find(({name}) => !paths.has(`/${name}/`))
  if (missing !== undefined) throw new Problem(`missing in the sitemap: ${missing.name}`)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Problem(`missing file: ${path}`)
  }
}
