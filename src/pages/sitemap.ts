import {fileAddress} from '../content/address.ts'
import {alternates} from './alternates.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {SitemapEntry} from './data-view.ts'
import type {DataPage, Page} from './page.ts'

/** Makes the sitemap of all pages that search engines are to know. */
export function sitemapPage(context: PageContext, pages: readonly Page[]): DataPage<'sitemap'> {
  const listed = pages.filter((page) => page.kind === 'html' && page.listing !== null)
  return {
    kind: 'data',
    address: fileAddress('sitemap.xml'),
    format: 'sitemap',
    view: () => ({
      entries: listed
        .flatMap((page) => entryOf(context, page))
        .toSorted((left, right) => (left.url < right.url ? -1 : 1))
    }),
    inputs: () => listed.map(listingInputs).join('\n'),
    origin: ''
  }
}

function entryOf(context: PageContext, page: Page): readonly SitemapEntry[] {
  if (page.kind !== 'html' || page.listing === null) return []
  const {modified, versions} = page.listing
  return [{url: urlIn(context, page.address), modified, alternates: alternates(context, versions)}]
}

function listingInputs(page: Page): string {
  if (page.kind !== 'html' || page.listing === null) return ''
  const {modified, versions} = page.listing
  return `${page.address} ${modified} ${versions.map(({lang, address}) => `${lang} ${address}`).join(' ')}`
}

/** Makes robots.txt (RFC 9309). */
export function robotsPage(context: PageContext): DataPage<'robots'> {
  const sitemap = urlIn(context, fileAddress('sitemap.xml'))
  return {
    kind: 'data',
    address: fileAddress('robots.txt'),
    format: 'robots',
    view: () => ({sitemap}),
    inputs: () => '',
    origin: ''
  }
}
