import {random} from './random.mjs'
import {vocabulary} from './vocabulary.mjs'

/**
 * A tag, as it is in front matter, with its name in each language and the words of its texts.
 *
 * @typedef {object} Topic
 * @property {string} key
 * @property {Readonly<Record<string, string>>} names
 * @property {Readonly<Record<string, readonly string[]>>} words By language.
 * @property {readonly string[]} products Names of things, in Latin letters in every language.
 *
 * @typedef {object} Outlet
 * @property {string} key
 * @property {string} name
 * @property {string} url
 * @property {readonly string[]} authors
 *
 * @typedef {object} Person
 * @property {string} key
 * @property {string} name
 *
 * @typedef {object} Catalog
 * @property {readonly Topic[]} topics The commonest first, as are the rest.
 * @property {readonly Outlet[]} outlets
 * @property {readonly Person[]} translators
 */

const sizes = {topics: 80, outlets: 60, translators: 120, wordsPerTopic: 40}

/**
 * Invents what the articles of an archive have in common.
 *
 * @param {string | number} seed
 * @returns {Catalog}
 */
export function catalog(seed) {
  const source = random(seed, 'catalog')
  const {invent} = vocabulary.en
  const unique = distinct(() => invent(source))
  return {
    topics: many(sizes.topics, () => topic(unique(), source)),
    outlets: many(sizes.outlets, () => outlet(unique(), source)),
    translators: many(sizes.translators, () => person(unique(), source))
  }
}

function topic(key, source) {
  const words = mapLanguages(({invent}) => many(sizes.wordsPerTopic, () => invent(source)))
  const names = Object.fromEntries(Object.entries(words).map(([lang, [first]]) => [lang, capitalised(first)]))
  const products = many(6, () => capitalised(vocabulary.en.invent(source)))
  return {key, names: {...names, en: capitalised(key)}, words, products}
}

function outlet(key, source) {
  const kind = source.pick(['Review', 'Gazette', 'Notes', 'Weekly', 'Journal'])
  const authors = many(source.integer(1, 8), () => fullName(source))
  return {key, name: `${capitalised(key)} ${kind}`, url: `https://${key}.example/`, authors}
}

function person(key, source) {
  return {key, name: `${capitalised(key)} ${fullName(source).split(' ')[1]}`}
}

function fullName(source) {
  const {invent} = vocabulary.en
  return `${capitalised(invent(source))} ${capitalised(invent(source))}`
}

function distinct(make) {
  const seen = new Set()
  return () => {
    let made = make()
    while (seen.has(made)) made = make()
    seen.add(made)
    return made
  }
}

function mapLanguages(give) {
  return Object.fromEntries(Object.entries(vocabulary).map(([lang, words]) => [lang, give(words)]))
}

function many(length, make) {
  return Array.from({length}, make)
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
