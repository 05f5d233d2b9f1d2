import {archivePages} from './archive.ts'
import {articlePages, plainPages} from './article.ts'
import {atomPages} from './atom.ts'
import type {PageContext} from './context.ts'
import {homePages} from './home.ts'
import {notFoundPages} from './not-found.ts'
import type {AnyHtmlPage, Page} from './page.ts'
import {redirectPages} from './redirect.ts'
import {relatedPages} from './related.ts'
import {robotsPage, sitemapPage} from './sitemap.ts'
import {termPages, termsPages} from './terms.ts'

/** Makes all pages of the site. */
export function makePages(context: PageContext): readonly Page[] {
  const pages: readonly AnyHtmlPage[] = [
    ...homePages(context),
    ...articlePages(context),
    ...relatedPages(context),
    ...plainPages(context),
    ...termsPages(context),
    ...termPages(context),
    ...archivePages(context),
    ...notFoundPages(context),
    ...redirectPages(context)
  ]
  return [...pages, ...atomPages(context), sitemapPage(pages), robotsPage(context)]
}
