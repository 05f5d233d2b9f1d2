import {fileAddress} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import {newsAddress} from './news.ts'
import type {DataPage} from './page.ts'
import {siteFolders} from './site-folders.ts'
import {sitemapAddress} from './sitemap.ts'

/** Makes robots.txt (RFC 9309) of each site; every host is asked for its own. */
export function* robotsPages(context: PageContext): Iterable<DataPage<'robots'>> {
  const {config} = context.site
  for (const folder of siteFolders(config)) {
    const sitemaps = [sitemapAddress(folder), ...(config.sitemap.news ? [newsAddress(folder)] : [])]
    yield {
      kind: 'data',
      address: fileAddress(...folder, 'robots.txt'),
      format: 'robots',
      view: () => ({sitemaps: sitemaps.map((address) => urlIn(context, address))}),
      inputs: () => '',
      origin: ''
    }
  }
}
