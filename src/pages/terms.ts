import {byLanguage} from '../config/by-language.ts'
import type {Term} from '../site/taxonomy.ts'
import {termName} from '../site/taxonomy.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {absolute, hrefIn, urlIn} from './context.ts'
import {countedTitle} from './counted-title.ts'
import {excerpt} from './excerpt.ts'
import {feedLinks} from './feed-links.ts'
import {termFeed} from './feed-list.ts'
import {frame} from './frame.ts'
import {groupTerms} from './group-terms.ts'
import type {TermKind} from './list-address.ts'
import {listAddress} from './list-address.ts'
import {itemLinks} from './item-links.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import {paginate} from './paginate.ts'
import {listThing} from './schema/list.ts'
import {termThings} from './schema/term.ts'
import {taxonomyOf, termLink} from './term-link.ts'
import {termTitle} from './term-title.ts'
import type {LinkView} from './view.ts'
import {withFeeds} from './with-feeds.ts'

const kinds = ['tags', 'sources', 'translators'] as const

/** A list of terms is denser than a list of articles. */
const termsPerArticle = 10

/** Makes the lists of all tags, outlets and translators of each language. */
export function* termsPages(context: PageContext): Iterable<HtmlPage<'terms'>> {
  for (const kind of kinds)
    for (const {tag} of context.site.languages) yield* termsPagesOf(context, kind, tag)
}

function* termsPagesOf(context: PageContext, kind: TermKind, lang: string): Iterable<HtmlPage<'terms'>> {
  const {config, languages} = context.site
  const addressIn = (language: string, page: number) =>
    listAddress(config, {lang: language, path: [kind], page})
  const links = sortedTerms(context, kind, lang).map((term) => ({
    ...termLink(context, term, {kind, lang}),
    count: term.editionsByLanguage.get(lang)?.length ?? 0
  }))
  const pages = paginate(links, config.pageSize * termsPerArticle, (page) =>
    hrefIn(context, addressIn(lang, page))
  )
  const versions = languages.map(({tag}) => ({lang: tag, address: addressIn(tag, 1), isCanonical: true}))
  for (const {number, items, total, pagination} of pages) {
    yield {
      kind: 'html',
      address: addressIn(lang, number),
      template: 'terms',
      view: () => ({
        ...frame(context, {
          template: 'terms',
          lang,
          title: context.wordingOf(lang).text(`section.${kind}`),
          description: excerpt(
            items.map((term) => term.name).join(context.wordingOf(lang).text('names.separator'))
          ),
          address: addressIn(lang, number),
          versions: number === 1 ? versions : [],
          breadcrumbs: [home(context, lang)],
          isIndexed: true,
          metadata: {
            ...noMetadata,
            things: [
              listThing({
                name: context.wordingOf(lang).text(`section.${kind}`),
                description: '',
                url: urlIn(context, addressIn(lang, number)),
                lang,
                about: [],
                items: items.map(({name, href}) => ({href: absolute(context, href), text: name}))
              })
            ]
          }
        }),
        kind,
        groups: groupTerms(items, lang),
        pagination: pagination()
      }),
      inputs: () =>
        `${number} ${total} ${items.map(({name, href, count}) => `${name} ${href} ${count}`).join('\n')}`,
      origin: '',
      listing: {modified: '', versions: number === 1 ? versions : []}
    }
  }
}

function sortedTerms(context: PageContext, kind: TermKind, lang: string): readonly Term[] {
  const {compare} = new Intl.Collator(lang)
  const sortKey = (term: Term): string => term.record?.sort || termName(term, lang)
  return taxonomyOf(context, kind)
    .terms.filter(({editionsByLanguage}) => editionsByLanguage.has(lang))
    .toSorted((left, right) => compare(sortKey(left), sortKey(right)) || (left.slug < right.slug ? -1 : 1))
}

/** Makes the pages of each tag, outlet and translator in each language that has articles of it. */
export function* termPages(context: PageContext): Iterable<HtmlPage<'term'>> {
  for (const kind of kinds) {
    for (const term of taxonomyOf(context, kind).terms) {
      for (const {tag} of context.site.languages) yield* termPagesOf(context, term, {kind, lang: tag})
    }
  }
}

function* termPagesOf(
  context: PageContext,
  term: Term,
  place: {kind: TermKind; lang: string}
): Iterable<HtmlPage<'term'>> {
  const {kind, lang} = place
  const {config, languages} = context.site
  const editions = term.editionsByLanguage.get(lang) ?? []
  if (editions.length === 0) return
  const wording = context.wordingOf(lang)
  const name = termName(term, lang)
  const addressIn = (language: string, page: number) =>
    listAddress(config, {lang: language, path: [kind, term.slug], page})
  const section = {
    href: hrefIn(context, listAddress(config, {lang, path: [kind], page: 1})),
    text: wording.text(`section.${kind}`)
  }
  const versions = languages
    .filter(({tag}) => term.editionsByLanguage.has(tag))
    .map(({tag}) => ({lang: tag, address: addressIn(tag, 1), isCanonical: true}))
  for (const {number, items, total, pagination} of paginate(editions, config.pageSize, (page) =>
    hrefIn(context, addressIn(lang, page))
  )) {
    yield {
      kind: 'html',
      address: addressIn(lang, number),
      template: 'term',
      view: () => ({
        ...withFeeds(
          frame(context, {
            template: 'term',
            lang,
            title: termTitle(context, term, place),
            description:
              byLanguage(term.record?.descriptions ?? {}, lang) ||
              countedTitle(wording, termTitle(context, term, place), editions.length),
            address: addressIn(lang, number),
            versions: number === 1 ? versions : [],
            breadcrumbs: [home(context, lang), section],
            isIndexed: true,
            metadata: {
              ...noMetadata,
              type: kind === 'translators' ? 'profile' : 'website',
              things: termThings(term, {
                kind,
                name: termTitle(context, term, place),
                description: byLanguage(term.record?.descriptions ?? {}, lang),
                url: urlIn(context, addressIn(lang, number)),
                lang,
                items: itemLinks(context, items)
              })
            }
          }),
          feedLinks(context, termFeed(context, term, place))
        ),
        term: {
          kind,
          name,
          description: byLanguage(term.record?.descriptions ?? {}, lang),
          url: term.url,
          count: editions.length
        },
        cards: items.map((edition) => card(context, edition)),
        pagination: pagination()
      }),
      inputs: () =>
        [
          number,
          total,
          editions.length,
          JSON.stringify(versions),
          name,
          ...items.map((edition) => faceInputs(context, edition))
        ].join('\n'),
      origin: '',
      listing: {modified: '', versions: number === 1 ? versions : []}
    }
  }
}

function home(context: PageContext, lang: string): LinkView {
  const address = listAddress(context.site.config, {lang, path: [], page: 1})
  return {href: hrefIn(context, address), text: context.wordingOf(lang).text('navigation.home')}
}
