import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {Problem} from './problem.mjs'
import {random} from './random.mjs'

/**
 * Gives the articles `NAME.LANG.md` of a folder; when it has too few, copies of them follow under other names, titles and
 * dates, with the words of their paragraphs shuffled.
 *
 * @param {string} folder
 * @param {import('./invent-articles.mjs').ArchiveOptions} options
 * @returns {Generator<import('./invent-articles.mjs').Article>}
 */
export function* corpusArticles(folder, {count, seed, lang}) {
  const names = namesIn(folder, lang)
  const articles = new Map()
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length]
    const copy = Math.floor(index / names.length)
    if (copy === 0 && count > names.length) articles.set(name, read(folder, {name, lang}))
    const article = articles.get(name) ?? read(folder, {name, lang})
    yield finished(copy === 0 ? article : shuffled(article, {copy, seed}), index)
  }
}

function namesIn(folder, lang) {
  const suffix = `.${lang}.md`
  let files
  try {
    files = readdirSync(folder)
  } catch (error) {
    throw new Problem(`Cannot read CORPUS: ${error.message}`)
  }
  const names = files.filter((file) => file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length))
  if (names.length === 0) throw new Problem(`Unexpected folder without files NAME${suffix}: ${folder}`)
  return names.sort()
}

function read(folder, {name, lang}) {
  const file = join(folder, `${name}.${lang}.md`)
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))
  const matter = match && parse(match[1])
  if (!matter?.title || !matter.date)
    throw new Problem(`Expected front matter with title and date in ${file}`)
  return {name, lang, matter: known(matter), body: harmless(match[2])}
}

/** The fields that every site of the comparison has; slips in them are not what is measured, and are mended. */
function known({title, date, source, translator, reviewer, tags, summary}) {
  return {
    title: String(title),
    date: isoDate(date),
    ...(source ? {source: original(source)} : {}),
    ...(translator ? {translator: people(translator)} : {}),
    ...(reviewer ? {reviewer: people(reviewer)} : {}),
    tags: [...new Set([tags ?? []].flat().map(tagKey))],
    ...(summary ? {summary: String(summary)} : {})
  }
}

function original(source) {
  const {name, url, title, author, lang, date} = typeof source === 'string' ? {name: source} : source
  const fields = {
    name: String(name || 'unknown'),
    url: /^https?:\/\/\S+$/.test(url) ? url : undefined,
    title: title && String(title),
    author: author && String(author),
    lang,
    date: date && isoDate(date)
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

function people(names) {
  const given = [names].flat().map((name) => String(name?.name ?? name ?? ''))
  return given.map((name) => name.trim() || 'unknown')
}

function isoDate(date) {
  return (date instanceof Date ? date.toISOString() : String(date)).slice(0, 10)
}

/** A spelling that becomes the same folder in every tool. */
function tagKey(tag) {
  const letters = String(tag).toLowerCase().replaceAll('+', 'plus').replaceAll('#', 'sharp')
  return letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'other'
}

/** Takes the meaning from what would hide the text that follows, or is code to one of the tools. */
function harmless(text) {
  return text
    .replace(
      /<(?=\/?(?:script|style|textarea|title|iframe|noembed|noframes|noscript|plaintext|xmp|select|svg|math|template|object|frameset|form|html|head|body)\b|[!?])/gi,
      '&lt;'
    )
    .replaceAll('{{', '{ {')
    .replaceAll('{%', '{ %')
}

function shuffled({name, lang, matter, body}, {copy, seed}) {
  const source = random(seed, 'shuffle', name, copy)
  const shift = source.integer(-1500, -1)
  return {
    name: `again-${copy}-${name}`,
    lang,
    matter: {...matter, title: shuffle(matter.title, source), date: shifted(matter.date, shift)},
    body: shuffledLines(body, source)
  }
}

function shifted(date, days) {
  return new Date(Date.parse(date) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Words change places among the lines of plain text; code and lines with marks stay as they are. */
function shuffledLines(text, source) {
  const lines = text.split('\n')
  let isCode = false
  const places = []
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
    else if (!isCode && !/^(?: {4}|\t|#|\|)|[<[\]`*_]|:\/\//.test(line)) places.push(index)
  }
  const shuffledText = shuffle(places.map((index) => lines[index]).join('\n'), source).split('\n')
  for (const [at, index] of places.entries()) lines[index] = shuffledText[at]
  return lines.join('\n')
}

const word = /\p{Script=Han}{1,2}|(?!\p{Script=Han})\p{L}{3,}/gu

function shuffle(text, source) {
  const found = text.match(word) ?? []
  for (let last = found.length - 1; last > 0; last--) {
    const other = source.integer(0, last)
    const kept = found[last]
    found[last] = found[other]
    found[other] = kept
  }
  let at = 0
  return text.replace(word, () => found[at++])
}

function finished(article, index) {
  const lastWord = `qz${index.toString(36)}qz`
  return {
    ...article,
    body: `${article.body.trimEnd()}${openFence(article.body)}\n\n— ${lastWord}\n`,
    lastWord
  }
}

function openFence(text) {
  const fences = text.match(/^ {0,3}```.*$/gm) ?? []
  return fences.length % 2 === 1 ? '\n```' : ''
}
