import {x} from 'xastscript'
import type {SitemapView} from '../../pages/data-view.ts'
import {optionalElement, textElement} from './text-element.ts'
import {xmlDocument} from './xml-document.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
}

/** Gives a sitemap (sitemaps.org protocol 0.9), with the language versions of each page. */
export function sitemap({entries}: SitemapView): string {
  const urls = entries.map(({url, modified, alternates}) =>
    x('url', [
      textElement('loc', url),
      ...optionalElement('lastmod', modified),
      ...alternates.map(({hreflang, href}) => x('xhtml:link', {rel: 'alternate', hreflang, href}))
    ])
  )
  return xmlDocument(x('urlset', namespaces, urls))
}
