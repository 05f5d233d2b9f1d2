import type {FeedFileView, MarkdownView} from '../pages/data-view.ts'
import type {AnyDataPage} from '../pages/page.ts'
import type {BodyView} from '../pages/view.ts'
import {articles} from '../templates/format/articles.ts'
import {atom} from '../templates/format/atom.ts'
import {lines} from '../templates/format/lines.ts'
import {jsonFeed} from '../templates/format/json-feed.ts'
import {llms} from '../templates/format/llms.ts'
import {markdown} from '../templates/format/markdown.ts'
import {news} from '../templates/format/news.ts'
import {robots} from '../templates/format/robots.ts'
import {rss} from '../templates/format/rss.ts'
import {sitemapIndex} from '../templates/format/sitemap-index.ts'
import {sitemap} from '../templates/format/sitemap.ts'

/** What a file that is not HTML holds, and how it is written. */
export interface DataText {
  /** The texts that it holds. */
  readonly bodies: readonly BodyView[]
  readonly make: (texts: Texts) => string
}

/** What gives the texts of documents. */
export interface Texts {
  /** Gives the HTML of a document's text. */
  readonly html: (body: BodyView) => string
  /** Gives the Markdown of an edition's file, below the site's root. */
  readonly markdown: (path: string) => string
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
    case 'markdown':
      return markdownText(page.view())
    case 'articles':
      return ownText(articles(page.view()))
    case 'llms':
      return ownText(llms(page.view()))
    case 'lines':
      return ownText(lines(page.view()))
    case 'robots':
      return ownText(robots(page.view()))
  }
}

function feedText(
  view: FeedFileView,
  format: (view: FeedFileView, html: (body: BodyView) => string) => string
): DataText {
  const bodies = view.entries.flatMap(({body}) => body ?? [])
  return {bodies, make: ({html}) => format(view, html)}
}

function markdownText(view: MarkdownView): DataText {
  return {bodies: [], make: (texts) => markdown(view, texts.markdown(view.path))}
}

function ownText(text: string): DataText {
  return {bodies: [], make: () => text}
}
