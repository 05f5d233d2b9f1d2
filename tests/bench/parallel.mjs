import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, stringify} from 'yaml'
import {buildOnce} from './build-once.mjs'
import {pagePath} from './page-path.mjs'
import {Problem} from './problem.mjs'
import {summary} from './summary.mjs'

/**
 * What bilingual pages cost.
 *
 * @typedef {object} ParallelFigures
 * @property {number} pages How many there are.
 * @property {Build} without A cold build with `parallel: false`.
 * @property {Build} cold The same with bilingual pages.
 * @property {Build} template A build after an edit of a template, which makes all pages anew, with bilingual pages.
 *
 * @typedef {{seconds: ReturnType<typeof summary>, cpu: ReturnType<typeof summary>}} Build
 */

/**
 * Measures builds of a site whose works are all in several languages, with bilingual pages and without.
 *
 * @param {{site: import('./articles.mjs').Site, runs: number, scratch: import('./scratch.mjs').Scratch,
 *   tool: ReturnType<typeof import('./program.mjs').program>}} options
 * @returns {Promise<ParallelFigures>}
 */
export async function measureParallel({site, runs, tool, scratch}) {
  const builds = {without: [], cold: [], template: []}
  for (let round = 0; round < runs; round++) {
    const build = (name) => buildOnce(name, {site, tool, scratch, round})
    configure(site, false)
    builds.without.push(await build('cold'))
    configure(site, true)
    builds.cold.push(await build('cold'))
    builds.template.push(await build('template'))
  }
  return {
    pages: count(site),
    ...Object.fromEntries(Object.entries(builds).map(([name, list]) => [name, of(list)]))
  }
}

function configure({folder}, parallel) {
  const file = join(folder, 'dragoman.config.yaml')
  writeFileSync(file, stringify({...parse(readFileSync(file, 'utf8')), parallel}))
}

function count({folder, articles, lang}) {
  const pages = articles.filter((article) =>
    existsSync(join(folder, 'dist', pagePath(article, lang).replace(/index\.html$/, 'parallel/index.html')))
  )
  if (pages.length === 0) throw new Problem('Expected bilingual pages, found none')
  return pages.length
}

function of(runs) {
  return {seconds: summary(runs.map(({seconds}) => seconds)), cpu: summary(runs.map(({cpu}) => cpu))}
}
