import {fileAddress} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import {newsAddress} from './news.ts'
import type {DataPage} from './page.ts'

/** Makes robots.txt (RFC 9309). */
export function robotsPage(context: PageContext): DataPage<'robots'> {
  const {sitemap} = context.site.config
  const sitemaps = [fileAddress('sitemap.xml'), ...(sitemap.news ? [newsAddress] : [])]
  return {
    kind: 'data',
    address: fileAddress('robots.txt'),
    format: 'robots',
    view: () => ({sitemaps: sitemaps.map((address) => urlIn(context, address))}),
    inputs: () => '',
    origin: ''
  }
}
