import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {listAddress} from './list-address.ts'
import type {LanguageLinkView} from './view.ts'

/** Gives the home page of each language, as seen from a page in one of them. */
export function homeLinks(context: PageContext, lang: string): readonly LanguageLinkView[] {
  const {config, languages} = context.site
  return languages.map(({tag, name, direction}) => ({
    tag,
    name,
    dir: direction,
    href: hrefIn(context, listAddress(config, {lang: tag, path: [], page: 1})),
    isCurrent: tag === lang
  }))
}
