import {directionOf} from '../config/language.ts'
import type {Address} from '../content/address.ts'
import {pageAddress} from '../content/address.ts'
import {shownOriginal} from '../site/shown-original.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {languageName} from './language-name.ts'
import type {ParallelLinkView} from './view.ts'

/** Gives the link from an article to its bilingual page; null when there is none. */
export function parallelLink(context: PageContext, edition: Edition): ParallelLinkView | null {
  const original = shownOriginal(context.site, edition)
  if (original === null) return null
  const {lang} = original.article
  return {
    href: hrefIn(context, parallelAddress(edition)),
    lang,
    dir: directionOf(lang),
    language: languageName(lang, edition.article.lang)
  }
}

/** Gives the address of the bilingual page. */
export function parallelAddress({article}: Edition): Address {
  return pageAddress(...article.address.split('/').filter((segment) => segment !== ''), 'parallel')
}
