import {siteText} from '../config/site-text.ts'
import type {DateTime} from '../content/date-time.ts'
import type {Reference} from '../content/front-matter.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {Edition} from '../site/works.ts'
import {bodyView} from './body.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {AtomEntry, AtomPerson, AtomView} from './data-view.ts'
import {editionInputs} from './edition-inputs.ts'
import {excerpt} from './excerpt.ts'
import {languageFileAddress, listAddress} from './list-address.ts'
import type {DataPage} from './page.ts'
import {peopleNames} from './term-link.ts'

/** Makes the Atom feed of each language. */
export function* atomPages(context: PageContext): Iterable<DataPage<'atom'>> {
  for (const language of context.site.languages) {
    const address = languageFileAddress(context.site.config, language.tag, 'feed.xml')
    yield {
      kind: 'data',
      address,
      format: 'atom',
      view: () => atomView(context, language, urlIn(context, address)),
      inputs: () =>
        newest(context, language)
          .map((edition) => editionInputs(context, edition))
          .join('\n'),
      origin: ''
    }
  }
}

function newest({site}: PageContext, {editions}: SiteLanguage): readonly Edition[] {
  return editions.slice(0, site.config.feeds.limit)
}

function atomView(context: PageContext, language: SiteLanguage, self: string): AtomView {
  const {tag} = language
  const {config} = context.site
  const {title, description} = siteText(config, tag)
  const home = urlIn(context, listAddress(config, {lang: tag, path: [], page: 1}))
  const entries = newest(context, language).map((edition) => atomEntry(context, edition))
  const updated = entries
    .map((entry) => entry.updated)
    .toSorted((left, right) => Date.parse(right) - Date.parse(left))
  return {
    id: home,
    self,
    home,
    lang: tag,
    title,
    subtitle: description,
    updated: updated[0] ?? '1970-01-01T00:00:00Z',
    author: {name: config.publisher.name, uri: config.publisher.url},
    generator: context.generator,
    entries
  }
}

function atomEntry(context: PageContext, edition: Edition): AtomEntry {
  const {article, document, source} = edition
  const {lang, matter} = article
  const {config} = context.site
  const sisters = (context.site.links.editionsByWork.get(article.work) ?? []).filter(
    (sister) => sister !== edition
  )
  return {
    url: urlIn(context, article.address),
    title: matter.title,
    lang,
    published: moment(matter.date),
    updated: moment(matter.updated ?? matter.date),
    authors: people(context, source?.authors ?? [], lang),
    contributors: people(context, matter.translators, lang),
    categories: matter.tags,
    summary: excerpt(matter.summary === '' ? document.firstParagraph : matter.summary),
    body: config.feeds.content === 'full' ? bodyView(context, edition, urlIn) : null,
    via:
      source && source.url !== '' && !edition.isOriginal
        ? {href: source.url, lang: source.lang, title: source.title}
        : null,
    alternates: sisters.map((sister) => ({
      href: urlIn(context, sister.article.address),
      lang: sister.article.lang,
      title: sister.article.matter.title
    })),
    rights: source?.license ?? ''
  }
}

function people(context: PageContext, references: readonly Reference[], lang: string): readonly AtomPerson[] {
  const names = peopleNames(context, references, lang)
  return references.map(({url}, index) => ({name: names[index] ?? '', uri: url}))
}

/** Atom wants a moment: a day begins at midnight UTC. */
function moment({text}: DateTime): string {
  return text.includes('T') ? text : `${text}T00:00:00Z`
}
