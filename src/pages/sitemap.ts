import {fileAddress} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {AnyHtmlPage, DataPage} from './page.ts'

/** Makes the sitemap of the pages that search engines should know. */
export function sitemapPage(pages: readonly AnyHtmlPage[]): DataPage<'sitemap'> {
  const entries = pages
    .filter(({view}) => view.page.isIndexed)
    .map(({view, modified}) => ({url: view.page.canonical, modified, alternates: view.page.alternates}))
    .toSorted((left, right) => (left.url < right.url ? -1 : 1))
  return {kind: 'data', address: fileAddress('sitemap.xml'), format: 'sitemap', view: {entries}, origin: ''}
}

/** Makes robots.txt (RFC 9309). */
export function robotsPage(context: PageContext): DataPage<'robots'> {
  const sitemap = urlIn(context, fileAddress('sitemap.xml'))
  return {kind: 'data', address: fileAddress('robots.txt'), format: 'robots', view: {sitemap}, origin: ''}
}
