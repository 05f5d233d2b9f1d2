import type {Edition} from '../site/works.ts'
import {alternates} from './alternates.ts'
import type {GraphPage} from './check-alternates.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {HtmlPage, Page} from './page.ts'

/** Gives the pages that search engines are to know, with what head and sitemap tell of them, and those that stand first elsewhere. */
export function graphPages(context: PageContext, pages: readonly Page[]): readonly GraphPage[] {
  const listed = pages.flatMap((page) => (page.kind === 'html' ? graphPage(context, page) : []))
  const elsewhere = editionsOf(context).filter(
    ({article: {matter}}) => matter.canonical !== '' && !matter.isDraft
  )
  return [
    ...listed,
    ...elsewhere.map(({article}) => ({
      origin: article.path,
      lang: article.lang,
      url: urlIn(context, article.address),
      canonical: article.matter.canonical,
      alternates: []
    }))
  ]
}

function graphPage(context: PageContext, {address, origin, listing}: HtmlPage): readonly GraphPage[] {
  if (listing === null) return []
  const url = urlIn(context, address)
  const lang = listing.versions.find((version) => version.address === address)?.lang ?? ''
  return [{origin, lang, url, canonical: url, alternates: alternates(context, listing.versions)}]
}

function editionsOf({site}: PageContext): readonly Edition[] {
  return site.languages.flatMap(({editions, pages}) => [...editions, ...pages])
}
