import {directionOf, languageOf} from '../config/language.ts'
import {pageAddress} from '../content/address.ts'
import {parseDateTime} from '../content/date-time.ts'
import type {EditionStatus} from '../site/status.ts'
import {siteStatus} from '../site/status.ts'
import {statusCounts} from '../site/status-counts.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {dateView} from './format-date.ts'
import {frame} from './frame.ts'
import {listAddress} from './list-address.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import type {StatusPageView, StatusRowView} from './view.ts'

/** Longer than anybody reads. */
const mostRows = 500

/** Makes the page about what is translated, reviewed and behind, where the site has one; it is for those who work on it. */
export function* statusPages(context: PageContext): Iterable<HtmlPage<'status'>> {
  if (!context.site.config.status) return
  const statuses = siteStatus(context.site)
  yield {
    kind: 'html',
    address: pageAddress('status'),
    template: 'status',
    view: () => statusView(context, statuses),
    inputs: () => statuses.map((status) => statusInputs(context, status)).join('\n'),
    origin: '',
    listing: null
  }
}

function statusInputs({site}: PageContext, {edition, ...status}: EditionStatus): string {
  const address = edition && site.links.isPublished(edition) ? edition.article.address : ''
  return `${address} ${JSON.stringify(status)}`
}

function statusView(context: PageContext, statuses: readonly EditionStatus[]): StatusPageView {
  const {config} = context.site
  const lang = config.language
  const wording = context.wordingOf(lang)
  const home = listAddress(config, {lang, path: [], page: 1})
  return {
    ...frame(context, {
      template: 'status',
      lang,
      title: wording.text('status.title'),
      description: '',
      address: pageAddress('status'),
      versions: [],
      breadcrumbs: [{href: hrefIn(context, home), text: wording.text('navigation.home')}],
      isIndexed: false,
      metadata: noMetadata
    }),
    languages: statusCounts(statuses, ({lang: tag}) => [nameOf(context, tag)]),
    translators: statusCounts(statuses, ({translators}) => translators),
    outlets: statusCounts(statuses, ({outlet}) => (outlet === '' ? [] : [outlet])),
    rows: statuses.flatMap((status) => rowView(context, status)).slice(0, mostRows)
  }
}

function nameOf({site}: PageContext, lang: string): string {
  return (site.languages.find(({tag}) => tag === lang) ?? languageOf(lang)).name
}

function rowView(context: PageContext, status: EditionStatus): readonly StatusRowView[] {
  const {lang, title, edition, behind, translators} = status
  const state = behind === null ? waiting(status) : 'behind'
  if (state === null || edition === null) return []
  const {config, links} = context.site
  const since = parseDateTime(behind?.since ?? '')
  return [
    {
      title,
      href: links.isPublished(edition) ? hrefIn(context, edition.article.address) : '',
      lang,
      language: nameOf(context, lang),
      dir: directionOf(lang),
      state,
      count: behind?.blocks ?? 0,
      since: since && dateView(since, config.language, config.timeZone),
      translators
    }
  ]
}

function waiting({state}: EditionStatus): 'draft' | 'machine' | 'translated' | null {
  return state === 'draft' || state === 'machine' || state === 'translated' ? state : null
}
