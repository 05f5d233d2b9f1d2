import {hrefOf} from '../content/address.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {termLinks} from './term-link.ts'
import type {BodyView} from './view.ts'

/** What the search index knows of an edition. */
export interface SearchRecord {
  /** Address below the base path; absolute where languages have addresses of their own. */
  readonly href: string
  readonly lang: string
  readonly title: string
  readonly summary: string
  readonly date: string
  /** Names of what readers filter by, in the edition's language. */
  readonly filters: Readonly<Record<'outlet' | 'tag' | 'translator', readonly string[]>>
  readonly body: BodyView
}

/** Gives what the search index knows of an edition; its text without what only pages show. */
export function searchRecord(context: PageContext, {article, document, source}: Edition): SearchRecord {
  const {lang, address, matter} = article
  const href = hrefIn(context, address)
  const names = (written: readonly string[], kind: 'sources' | 'tags' | 'translators'): readonly string[] =>
    termLinks(context, written, {kind, lang}).map(({name}) => name)
  return {
    href: href.startsWith('/') ? hrefOf(address, '/') : href,
    lang,
    title: matter.title,
    summary: matter.summary,
    date: matter.date.text.slice(0, 10),
    filters: {
      outlet: names(source === null ? [] : [source.outlet], 'sources'),
      tag: names(matter.tags, 'tags'),
      translator: names(
        matter.translators.map(({name}) => name),
        'translators'
      )
    },
    body: {document: document.digest, fills: [], stale: [], isMarked: false}
  }
}
