import {archivePages} from './archive.ts'
import {articlePages, plainPages} from './article.ts'
import {atomPages} from './atom.ts'
import type {PageContext} from './context.ts'
import {homePages} from './home.ts'
import {hostPages} from './host.ts'
import {notFoundPages} from './not-found.ts'
import type {Page} from './page.ts'
import {redirectPages} from './redirect.ts'
import {relatedPages} from './related.ts'
import {robotsPage, sitemapPage} from './sitemap.ts'
import {searchPages} from './search.ts'
import {termPages, termsPages} from './terms.ts'

/** Makes all pages of the site; their views are made when they are asked for. */
export function makePages(context: PageContext): readonly Page[] {
  const pages = [...pagesBesideSitemap(context)]
  return [...pages, sitemapPage(context, pages)]
}

function* pagesBesideSitemap(context: PageContext): Iterable<Page> {
  yield* homePages(context)
  yield* articlePages(context)
  yield* relatedPages(context)
  yield* plainPages(context)
  yield* termsPages(context)
  yield* termPages(context)
  yield* archivePages(context)
  yield* searchPages(context)
  yield* notFoundPages(context)
  yield* redirectPages(context)
  yield* atomPages(context)
  yield robotsPage(context)
  yield* hostPages(context)
}
