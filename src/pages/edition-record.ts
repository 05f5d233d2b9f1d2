import type {DateTime} from '../content/date-time.ts'
import type {Reference, SourceRecord} from '../content/front-matter.ts'
import type {Standing} from '../editions/standing.ts'
import {editionState, isReviewed} from '../site/edition-state.ts'
import {findTerm, termName} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {EditionRecord, MadeRecord, OriginalRecord, PersonRecord} from './data-view.ts'
import {excerpt} from './excerpt.ts'
import {licenseView} from './license.ts'
import {memo} from '../site/memo.ts'
import {sisters} from './sisters.ts'
import {peopleNames, termLinks} from './term-link.ts'

/** Gives the record of an edition. */
export function editionRecord(context: PageContext, edition: Edition): EditionRecord {
  return memo(context.recordByEdition, edition, () => makeRecord(context, edition))
}

function makeRecord(context: PageContext, edition: Edition): EditionRecord {
  const {article, document, source, isOriginal} = edition
  const {address, work, lang, matter} = article
  const standing = context.site.standings.get(article.path)
  return {
    url: urlIn(context, address),
    work,
    lang,
    title: matter.title,
    isOriginal,
    state: editionState(edition, standing),
    made: made(edition, standing),
    published: moment(matter.date),
    updated: moment(matter.updated ?? matter.date),
    summary: matter.summary === '' ? excerpt(document.firstParagraph) : matter.summary,
    tags: termLinks(context, matter.tags, {kind: 'tags', lang}).map(({name}) => name),
    authors: people(context, source?.authors ?? [], lang),
    translators: people(context, matter.translators, lang),
    reviewers: people(context, matter.reviewers, lang),
    editors: people(context, matter.editors, lang),
    original: source === null ? null : original(context, source, lang),
    license: licenseView(source?.license ?? ''),
    sisters: sisters(context, edition)
      .filter((sister) => sister !== edition)
      .map(({article: other}) => ({
        url: urlIn(context, other.address),
        lang: other.lang,
        title: other.matter.title
      }))
  }
}

function made({article: {matter}}: Edition, standing: Standing | undefined): MadeRecord {
  const {method, tool, reviewed} = matter.translation
  const date = isReviewed(matter, standing) ? (reviewed?.date?.text ?? '') : ''
  return {method: method ?? '', tool, reviewed: date}
}

function original({site}: PageContext, source: SourceRecord, lang: string): OriginalRecord {
  const {outlet, title, url, date, feed} = source
  const term = findTerm(site.outlets, outlet)
  return {
    outlet: term === null ? outlet : termName(term, lang),
    title,
    url,
    lang: source.lang,
    date: date?.text ?? '',
    feed
  }
}

function people(
  context: PageContext,
  references: readonly Reference[],
  lang: string
): readonly PersonRecord[] {
  const names = peopleNames(context, references, lang)
  return references.map(({name, url}, index) => ({
    name: names[index] ?? name,
    url: url || (findTerm(context.site.people, name)?.url ?? '')
  }))
}

/** A day begins at midnight UTC. */
function moment({text}: DateTime): string {
  return text.includes('T') ? text : `${text}T00:00:00Z`
}
