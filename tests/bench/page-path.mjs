/**
 * Gives the path of an article's page in Dragoman's output.
 *
 * @param {{name: string, lang: string}} article
 * @param {string} siteLang
 * @returns {string}
 */
export function pagePath({name, lang}, siteLang) {
  return `${lang === siteLang ? '' : `${lang}/`}${name}/index.html`
}
