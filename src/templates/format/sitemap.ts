import {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'
import type {SitemapView} from '../../pages/data-view.ts'

/** Gives a sitemap (sitemaps.org protocol 0.9), with the language versions of each page. */
export function sitemap({entries}: SitemapView): string {
  const urls = entries.map(({url, modified, alternates}) =>
    x('url', [
      x('loc', url),
      ...(modified === '' ? [] : [x('lastmod', modified)]),
      ...alternates.map(({hreflang, href}) => x('xhtml:link', {rel: 'alternate', hreflang, href}))
    ])
  )
  const urlset = x(
    'urlset',
    {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'},
    urls
  )
  return `${toXml([{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'}, {type: 'text', value: '\n'}, urlset])}\n`
}
