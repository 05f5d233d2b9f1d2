import {x} from 'xastscript'
import type {NewsView} from '../../pages/data-view.ts'
import {textElement} from './text-element.ts'
import {xmlDocument} from './xml-document.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'
}

/** Gives a news sitemap (Google's extension 0.9). */
export function news({entries}: NewsView): string {
  const urls = entries.map(({url, publication, language, published, title}) =>
    x('url', [
      textElement('loc', url),
      x('news:news', [
        x('news:publication', [
          textElement('news:name', publication),
          textElement('news:language', language)
        ]),
        textElement('news:publication_date', published),
        textElement('news:title', title)
      ])
    ])
  )
  return xmlDocument(x('urlset', namespaces, urls))
}
