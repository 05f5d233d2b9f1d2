import {fileAddress} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {SitemapEntry} from './data-view.ts'
import type {DataPage} from './page.ts'
import type {FrameView} from './view.ts'

/** Gives a page's entry in the sitemap; none for a page that search engines should leave out. */
export function sitemapEntry(
  page: Pick<FrameView['page'], 'canonical' | 'alternates' | 'isIndexed'>,
  modified: string
): readonly SitemapEntry[] {
  return page.isIndexed ? [{url: page.canonical, modified, alternates: page.alternates}] : []
}

/** Makes the sitemap from the entries of all pages, which have to be made before it is. */
export function sitemapPage(entries: readonly SitemapEntry[]): DataPage<'sitemap'> {
  return {
    kind: 'data',
    address: fileAddress('sitemap.xml'),
    format: 'sitemap',
    view: () => ({entries: entries.toSorted((left, right) => (left.url < right.url ? -1 : 1))}),
    origin: ''
  }
}

/** Makes robots.txt (RFC 9309). */
export function robotsPage(context: PageContext): DataPage<'robots'> {
  const sitemap = urlIn(context, fileAddress('sitemap.xml'))
  return {
    kind: 'data',
    address: fileAddress('robots.txt'),
    format: 'robots',
    view: () => ({sitemap}),
    origin: ''
  }
}
