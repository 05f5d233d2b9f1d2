import type {Article} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import {urlIn} from '../context.ts'

/** Gives editions as what they are to the work that they translate. */
export function translationThings(context: PageContext, editions: readonly Edition[]): readonly Article[] {
  return editions.map(({article: {address, lang, matter}}) => ({
    '@type': context.site.config.articleType,
    headline: matter.title,
    url: urlIn(context, address),
    inLanguage: lang
  }))
}
