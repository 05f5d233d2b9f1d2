import type {Steps} from '../site/steps.ts'
import type {Edition} from '../site/works.ts'
import {alternates} from './alternates.ts'
import type {GraphPage} from './check-alternates.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {HtmlPage, Page} from './page.ts'

/** After so many pages others may have their turn. */
const stride = 1024

/** Gives the pages that search engines are to know, with what head and sitemap tell of them, and those that stand first elsewhere. */
export function* graphPages(context: PageContext, pages: readonly Page[]): Steps<readonly GraphPage[]> {
  const listed: GraphPage[] = []
  for (const [index, page] of pages.entries()) {
    if (index % stride === 0) yield
    if (page.kind === 'html') listed.push(...graphPage(context, page))
  }
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
