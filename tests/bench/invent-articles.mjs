import {body} from './body.mjs'
import {random} from './random.mjs'
import {sentence} from './prose.mjs'
import {vocabulary} from './vocabulary.mjs'

/**
 * An article before it is a file.
 *
 * @typedef {object} Article
 * @property {string} name
 * @property {string} lang
 * @property {Record<string, any>} matter Front matter; tags, outlets and people are keys of the data files.
 * @property {string} body With `](NAME.LANG.md)` where it links to another article; ends with `lastWord`.
 * @property {string} lastWord No other article has it.
 *
 * @typedef {object} ArchiveOptions
 * @property {number} count
 * @property {string | number} seed
 * @property {string} lang The language of most articles.
 * @property {number} editions How many of a hundred works have editions in other languages, too.
 */

/** Of the text without links and front matter, which make it a quarter longer. */
const medianBytes = 4900
const spread = 0.62
const day = 24 * 60 * 60 * 1000
const firstDay = Date.UTC(2015, 0, 1)
const days = 3650

/** Where in each 200 works a series begins, and how many parts it has: three in a hundred articles. */
const seriesLengths = {20: 4, 120: 2}

/**
 * Invents articles, each the same whatever the count is.
 *
 * @param {import('./catalog.mjs').Catalog} catalog
 * @param {ArchiveOptions} options
 * @returns {Generator<Article>}
 */
export function* inventArticles(catalog, options) {
  let left = options.count
  for (let index = 0; left > 0; index++) {
    const work = inventWork(catalog, index, options)
    for (const lang of work.languages.slice(0, left)) {
      yield edition(catalog, work, {...options, lang, mainLang: options.lang})
      left--
    }
  }
}

function inventWork(catalog, index, {seed, lang, editions}) {
  const source = random(seed, 'work', index)
  const others = Object.keys(vocabulary).filter((other) => other !== lang)
  const first = source.integer(0, others.length - 1)
  const count = source.chance(editions / 100) ? source.integer(1, 2) : 0
  const languages = [lang, ...[0, 1].slice(0, count).map((step) => others[(first + step) % others.length])]
  const head = Math.floor(index / 200)
  const part = partOf(index)
  const tagCount = source.pick([1, 2, 2, 3, 3, 4])
  const tagged = part === null ? source : random(seed, 'series', head, part.start)
  const topics = new Set(Array.from({length: tagCount}, () => tagged.zipf(catalog.topics)))
  return {
    index,
    name: workName(seed, index),
    languages,
    topics: [...topics],
    outlet: tagged.zipf(catalog.outlets),
    date: firstDay + (tagged.integer(0, days) + (part?.number ?? 0) * 7) * day,
    sourceLang: lang === 'en' ? 'ru' : 'en'
  }
}

function partOf(index) {
  const place = index % 200
  for (const [start, length] of Object.entries(seriesLengths)) {
    const number = place - Number(start)
    if (number >= 0 && number < length) return {start: Number(start), number: number + 1}
  }
  return null
}

/** The name of a work tells its number, so that others can link to it without knowing it. */
function workName(seed, index) {
  const part = partOf(index)
  const first = part === null ? index : index - part.number + 1
  const source = random(seed, 'name', first)
  const {invent} = vocabulary.en
  const words = Array.from({length: source.integer(2, 4)}, () => invent(source))
  return `${words.join('-')}-${first.toString(36)}${part === null ? '' : `-part-${part.number}`}`
}

function edition(catalog, work, {seed, lang, mainLang}) {
  const source = random(seed, 'edition', work.index, lang)
  const writer = {
    lang,
    random: source,
    topics: work.topics,
    own: ownWords(lang, source),
    hasHtml: source.chance(0.34),
    hasStrong: source.chance(0.5),
    isTechnical: source.chance(0.5),
    hasReferenceLinks: source.chance(0.8),
    references: []
  }
  const matter = frontMatter(catalog, work, writer)
  const links = earlierWorks(work.index, source).map((index) => `${workName(seed, index)}.${mainLang}.md`)
  const lastWord = `qz${random(seed, 'last', work.index, lang)
    .integer(0, 2 ** 31)
    .toString(36)}${work.index.toString(36)}${lang}`
  const text = body(writer, {bytes: source.logNormal(medianBytes, spread), links})
  return {name: work.name, lang, matter, body: `${text}\n\n— ${lastWord}\n`, lastWord}
}

function ownWords(lang, source) {
  return Array.from({length: 5}, () => vocabulary[lang].invent(source))
}

/** Parts of a series link to the one before; others to an earlier article now and then. */
function earlierWorks(index, source) {
  const part = partOf(index)
  if (part !== null && part.number > 1) return [index - 1]
  return index > 0 && source.chance(0.2) ? [source.integer(0, index - 1)] : []
}

function frontMatter(catalog, work, writer) {
  const {random: source, lang} = writer
  const {outlet, sourceLang} = work
  const isOriginal = lang === sourceLang
  const original = {
    name: outlet.key,
    url: `${outlet.url}${work.name}`,
    title: headline({...writer, lang: sourceLang, own: ownWords(sourceLang, source)}),
    author: random(work.name).pick(outlet.authors),
    lang: sourceLang,
    date: isoDate(work.date)
  }
  return {
    title: headline(writer),
    date: isoDate(work.date + source.integer(1, 60) * day),
    ...(isOriginal ? {} : {source: original, translator: translators(catalog, source)}),
    ...(isOriginal || source.chance(0.5) ? {} : {reviewer: source.zipf(catalog.translators).key}),
    tags: work.topics.map(({key}) => key),
    ...(source.chance(0.6) ? {summary: sentence(writer, 'plain')} : {})
  }
}

function translators(catalog, source) {
  const people = new Set([source.zipf(catalog.translators).key])
  if (source.chance(0.1)) people.add(source.zipf(catalog.translators).key)
  return [...people]
}

function headline(writer) {
  return sentence(writer, 'plain')
    .slice(0, 60)
    .replace(/[\s,،，.。]+$/, '')
}

function isoDate(time) {
  return new Date(time).toISOString().slice(0, 10)
}
