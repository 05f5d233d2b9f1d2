import {archivePages} from './archive.ts'
import {articlesDataPages} from './articles-data.ts'
import {articlePages, plainPages} from './article.ts'
import type {PageContext} from './context.ts'
import {feedPages} from './feeds.ts'
import {homePages} from './home.ts'
import {hostPages} from './host.ts'
import {llmsPages} from './llms.ts'
import {markdownPages} from './markdown.ts'
import {newsPages} from './news.ts'
import {notFoundPages} from './not-found.ts'
import type {Page} from './page.ts'
import {parallelPages} from './parallel.ts'
import {redirectPages} from './redirect.ts'
import {relatedPages} from './related.ts'
import {robotsPages} from './robots.ts'
import {sitemapPages} from './sitemap.ts'
import type {Steps} from '../site/steps.ts'
import {statusPages} from './status.ts'
import {searchPages} from './search.ts'
import {termPages, termsPages} from './terms.ts'

/** Makes all pages of the site; their views are made when they are asked for. */
export function* makePages(context: PageContext): Steps<readonly Page[]> {
  yield* context.site.prepareRelated()
  const pages: Page[] = []
  for (const page of pagesBesideSitemap(context)) {
    pages.push(page)
    if (pages.length % stride === 0) yield
  }
  return [...pages, ...sitemapPages(context, pages)]
}

/** After so many pages others may have their turn. */
const stride = 256

function* pagesBesideSitemap(context: PageContext): Iterable<Page> {
  yield* homePages(context)
  yield* articlePages(context)
  yield* relatedPages(context)
  yield* parallelPages(context)
  yield* plainPages(context)
  yield* termsPages(context)
  yield* termPages(context)
  yield* archivePages(context)
  yield* searchPages(context)
  yield* notFoundPages(context)
  yield* redirectPages(context)
  yield* statusPages(context)
  yield* feedPages(context)
  yield* newsPages(context)
  yield* markdownPages(context)
  yield* articlesDataPages(context)
  yield* llmsPages(context)
  yield* robotsPages(context)
  yield* hostPages(context)
}
