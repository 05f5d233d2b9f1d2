import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {LinkView} from './view.ts'

/** Gives the articles of a list for machines: by title, with absolute addresses. */
export function itemLinks(context: PageContext, editions: readonly Edition[]): readonly LinkView[] {
  return editions.map(({article}) => ({href: urlIn(context, article.address), text: article.matter.title}))
}
