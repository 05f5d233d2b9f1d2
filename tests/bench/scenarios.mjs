import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, stringify} from 'yaml'
import {chooseArticle} from './choose-article.mjs'
import {editArticle} from './edit-article.mjs'
import {pagePath} from './page-path.mjs'

/**
 * What a build has to give besides the pages of all articles.
 *
 * @typedef {object} Expected
 * @property {readonly {path: string, text: string}[]} shown Files of the output, and what stands in them.
 * @property {(written: number, articles: number) => boolean} isWritten Says whether so many written files are plausible.
 * @property {boolean} isWhole Whether the last words of all articles are looked for.
 *
 * @typedef {object} Place
 * @property {import('./articles.mjs').Site} site
 * @property {string} themeFolder The templates of the program.
 * @property {number} round From 0.
 */

/**
 * What happens to a site before a build is measured, in this order.
 *
 * @type {Readonly<Record<string, {title: string, change: (place: Place) => Expected}>>}
 */
export const scenarios = {
  cold: {title: 'cold', change: removeOutput},
  unchanged: {
    title: 'nothing changed',
    change: () => ({shown: [], isWritten: (written) => written === 0, isWhole: false})
  },
  body: {title: 'one body edited', change: (place) => edit(place, 'body')},
  title: {title: 'one title edited', change: (place) => edit(place, 'title')},
  tag: {title: 'one tag renamed', change: renameTag},
  template: {title: 'one template edited', change: editTemplate}
}

function removeOutput({site: {folder}}) {
  for (const name of ['dist', '.dragoman', 'templates'])
    rmSync(join(folder, name), {recursive: true, force: true})
  return {shown: [], isWritten: (written, articles) => written > articles, isWhole: true}
}

function edit({site, round}, kind) {
  const article = chooseArticle(site, round * 2 + (kind === 'body' ? 0 : 1))
  const word = editArticle[kind]({...article, folder: site.folder}, `bench${kind}${round}`)
  return {shown: [{path: pagePath(article, site.lang), text: word}], isWritten: some, isWhole: false}
}

/** A tag that is neither on every third article nor on a handful. */
function renameTag({site, round}) {
  const {folder, lang, articles, topics} = site
  const counts = topics.map(({key}) => ({key, count: articles.filter(({tags}) => tags.includes(key)).length}))
  const used = counts.filter(({count}) => count > 0).sort((left, right) => right.count - left.count)
  const {key} = used[Math.min(9, used.length - 1)] ?? topics[0]
  const word = `benchtag${round}`
  const file = join(folder, 'data/tags.yaml')
  const records = parse(readFileSync(file, 'utf8'))
  records[key].names = {...records[key].names, [lang]: word}
  writeFileSync(file, stringify(records))
  const holder = articles.find((article) => article.lang === lang && article.tags.includes(key))
  const paths = [`tags/${key}/index.html`, ...(holder ? [pagePath(holder, lang)] : [])]
  return {shown: paths.map((path) => ({path, text: word})), isWritten: some, isWhole: false}
}

function editTemplate({site: {folder, lang, articles}, themeFolder, round}) {
  const name = 'part/footer.html'
  const original = join(themeFolder, name)
  const text = existsSync(original) ? readFileSync(original, 'utf8') : '<footer>\n</footer>\n'
  const word = `benchtemplate${round}`
  mkdirSync(join(folder, 'templates/part'), {recursive: true})
  writeFileSync(join(folder, 'templates', name), text.replace('</footer>', `<p>${word}</p>\n</footer>`))
  const step = Math.max(1, Math.floor(articles.length / 50))
  const some = articles.filter((_, index) => index % step === 0)
  return {
    shown: some.map((article) => ({path: pagePath(article, lang), text: word})),
    isWritten: (written) => written >= articles.length,
    isWhole: false
  }
}

function some(written) {
  return written > 0
}
