import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'

/** Gives all editions of an edition's work that have a page, itself included, in the order of the site's languages. */
export function sisters({site}: PageContext, {article}: Edition): readonly Edition[] {
  const editions = site.links.editionsByWork.get(article.work) ?? []
  if (editions.length < 2) return editions
  const order = site.languages.map(({tag}) => tag)
  return editions.toSorted(
    (left, right) => order.indexOf(left.article.lang) - order.indexOf(right.article.lang)
  )
}
