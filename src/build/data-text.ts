import type {FeedFileView} from '../pages/data-view.ts'
import type {AnyDataPage} from '../pages/page.ts'
import type {BodyView} from '../pages/view.ts'
import {atom} from '../templates/format/atom.ts'
import {jsonFeed} from '../templates/format/json-feed.ts'
import {news} from '../templates/format/news.ts'
import {robots} from '../templates/format/robots.ts'
import {rss} from '../templates/format/rss.ts'
import {sitemapIndex} from '../templates/format/sitemap-index.ts'
import {sitemap} from '../templates/format/sitemap.ts'

/** What a file that is not HTML holds, and how it is written. */
export interface DataText {
  /** Digests of the documents whose text it holds. */
  readonly documents: readonly string[]
  readonly make: (html: (body: BodyView) => string) => string
}

/** Gives a file that is not HTML in its format. */
export function dataText(page: AnyDataPage): DataText {
  switch (page.format) {
    case 'atom':
      return feedText(page.view(), atom)
    case 'rss':
      return feedText(page.view(), rss)
    case 'json':
      return feedText(page.view(), jsonFeed)
    case 'sitemap':
      return ownText(sitemap(page.view()))
    case 'sitemapIndex':
      return ownText(sitemapIndex(page.view()))
    case 'news':
      return ownText(news(page.view()))
    case 'robots':
      return ownText(robots(page.view()))
  }
}

function feedText(
  view: FeedFileView,
  format: (view: FeedFileView, html: (body: BodyView) => string) => string
): DataText {
  const documents = view.entries.flatMap(({body}) => (body ? [body.document] : []))
  return {documents, make: (html) => format(view, html)}
}

function ownText(text: string): DataText {
  return {documents: [], make: () => text}
}
