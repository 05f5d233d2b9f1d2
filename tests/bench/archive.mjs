import {catalog as makeCatalog} from './catalog.mjs'
import {corpusArticles} from './corpus-articles.mjs'
import {inventArticles} from './invent-articles.mjs'

/**
 * @typedef {object} Options
 * @property {number} count How many articles; each edition of a work is one.
 * @property {string | number} [seed]
 * @property {string} [corpus] A folder of `NAME.LANG.md` to take the articles from.
 * @property {string} [lang] The site's language; Chinese.
 * @property {number} [editions] How many of a hundred works have editions in other languages, too; 6.
 */

/**
 * Gives the articles of an archive, one by one, and what they have in common.
 *
 * @param {Options} options
 * @returns {{made: Iterable<import('./invent-articles.mjs').Article>, catalog: import('./catalog.mjs').Catalog, lang: string}}
 */
export function archive({count, seed = 1, corpus, lang = 'zh', editions = 6}) {
  const catalog = makeCatalog(seed)
  const settings = {count, seed, lang, editions}
  return {made: corpus ? corpusArticles(corpus, settings) : inventArticles(catalog, settings), catalog, lang}
}
