import {Buffer} from 'node:buffer'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {archive} from './archive.mjs'

/**
 * What a benchmark has to know of an article, without its text.
 * @typedef {object} ArticleRecord
 * @property {string} name
 * @property {string} lang
 * @property {string} path Of its file, below the site's folder.
 * @property {string} title
 * @property {string} date
 * @property {readonly string[]} tags
 * @property {string} lastWord
 * @property {number} bytes
 *
 * @typedef {object} Site
 * @property {string} folder
 * @property {string} lang
 * @property {readonly ArticleRecord[]} articles
 * @property {readonly import('./catalog.mjs').Topic[]} topics What `tags.yaml` holds.
 * @property {number} bytes Of all articles.
 */

/**
 * Makes a site of many articles: `content/`, `data/` and `dragoman.config.yaml`.
 *
 * @param {{folder: string} & import('./archive.mjs').Options} options
 * @returns {Site}
 */
export function makeSite({folder, ...options}) {
  const {made, catalog, lang} = archive(options)
  const articles = []
  mkdirSync(join(folder, 'content'), {recursive: true})
  for (const article of made) {
    const path = `content/${article.name}.${article.lang}.md`
    const text = `---\n${stringify(article.matter, {lineWidth: 0})}---\n\n${article.body}`
    writeFileSync(join(folder, path), text)
    articles.push(record(article, path, text))
  }
  const topics = options.corpus ? topicsOf(articles) : catalog.topics
  writeData(folder, {...catalog, topics, isInvented: !options.corpus})
  writeFileSync(join(folder, 'dragoman.config.yaml'), stringify(configuration(lang)))
  return {folder, lang, articles, topics, bytes: articles.reduce((sum, {bytes}) => sum + bytes, 0)}
}

function configuration(language) {
  return {title: 'Archive', baseUrl: 'https://archive.example/', language, originals: 'page'}
}

function record({name, lang, matter, lastWord}, path, text) {
  const {title, date, tags} = matter
  return {name, lang, path, title, date, tags, lastWord, bytes: Buffer.byteLength(text)}
}

function topicsOf(articles) {
  const keys = new Set(articles.flatMap(({tags}) => tags))
  return [...keys].sort().map((key) => ({key, names: {en: key}, words: {}, products: []}))
}

function writeData(folder, {topics, outlets, translators, isInvented}) {
  const data = join(folder, 'data')
  mkdirSync(data, {recursive: true})
  const write = (name, records) =>
    writeFileSync(join(data, `${name}.yaml`), stringify(Object.fromEntries(records)))
  write(
    'tags',
    topics.map(({key, names}) => [key, {names}])
  )
  if (!isInvented) return
  write(
    'outlets',
    outlets.map(({key, name, url}) => [key, {name, url, lang: 'en'}])
  )
  write(
    'people',
    translators.map(({key, name}) => [key, {name}])
  )
}
