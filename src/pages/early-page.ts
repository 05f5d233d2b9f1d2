import type {Entry} from '../site/entry.ts'
import {withEdition} from '../site/with-edition.ts'
import type {Edition} from '../site/works.ts'
import {articlePage} from './article.ts'
import type {PageContext} from './context.ts'
import type {HtmlPage} from './page.ts'

/** Gives the page of an article that was edited before the site is made anew, all else on it as it was; null where it may not be the page of the same article any more. */
export function earlyPage(context: PageContext, entry: Entry): HtmlPage<'article'> | null {
  const before = context.site.links.editionByPath.get(entry.article.path.normalize('NFC'))
  if (!before || before.document === entry.document || !context.site.links.isPublished(before)) return null
  if (identity(before) !== identity(entry)) return null
  const {site, edition} = withEdition(context.site, before, entry)
  return articlePage({...context, site}, edition)
}

/** What decides whether, where and as what it is published. */
function identity({article: {address, lang, work, aliases, matter}}: Pick<Edition, 'article'>): string {
  const {type, isDraft, date, source, canonical} = matter
  return JSON.stringify([
    address,
    lang,
    work,
    aliases,
    type === 'article',
    isDraft,
    date,
    source?.lang,
    canonical
  ])
}
