import {x} from 'xastscript'
import type {SitemapIndexView} from '../../pages/data-view.ts'
import {optionalElement, textElement} from './text-element.ts'
import {xmlDocument} from './xml-document.ts'

/** Gives an index of sitemaps (sitemaps.org protocol 0.9). */
export function sitemapIndex({sitemaps}: SitemapIndexView): string {
  return xmlDocument(
    x(
      'sitemapindex',
      {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9'},
      sitemaps.map(({url, modified}) =>
        x('sitemap', [textElement('loc', url), ...optionalElement('lastmod', modified)])
      )
    )
  )
}
