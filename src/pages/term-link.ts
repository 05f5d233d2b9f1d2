import type {Reference} from '../content/front-matter.ts'
import type {Taxonomy, Term} from '../site/taxonomy.ts'
import {findTerm, termName} from '../site/taxonomy.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import type {TermKind} from './list-address.ts'
import {listAddress} from './list-address.ts'
import {memo} from '../site/memo.ts'
import type {PhraseView, TermLinkView} from './view.ts'

/** Where a term is linked from. */
export interface TermPlace {
  readonly kind: TermKind
  readonly lang: string
}

/** Gives the taxonomy of a section. */
export function taxonomyOf({site}: PageContext, kind: TermKind): Taxonomy {
  return {tags: site.tags, sources: site.outlets, translators: site.translators}[kind]
}

/** Gives a term as a link to its page in a language. */
export function termLink(context: PageContext, term: Term, {kind, lang}: TermPlace): TermLinkView {
  const links = memo(context.termLinkByKey, `${kind} ${lang}`, () => new Map<Term, TermLinkView>())
  return memo(links, term, () => ({
    name: termName(term, lang),
    href: hrefIn(context, listAddress(context.site.config, {lang, path: [kind, term.slug], page: 1}))
  }))
}

/** Gives the terms that names stand for, as links. */
export function termLinks(
  context: PageContext,
  names: readonly string[],
  place: TermPlace
): readonly TermLinkView[] {
  const taxonomy = taxonomyOf(context, place.kind)
  const terms = new Set(names.flatMap((name) => findTerm(taxonomy, name) ?? []))
  return [...terms].map((term) => termLink(context, term, place))
}

/** Gives a name for a sentence: linked when it has a page in the language, marked when it is written in another one. */
export function namePhrase(context: PageContext, {name, url}: Reference, place: TermPlace): PhraseView {
  const named = findTerm(
    place.kind === 'translators' ? context.site.people : taxonomyOf(context, place.kind),
    name
  )
  if (named === null) return {text: name, href: url, lang: '', isName: true}
  const text = termName(named, place.lang)
  const record = named.record
  const isForeign =
    record !== null && record.lang !== '' && record.lang !== place.lang && text === record.name
  return {
    text,
    href: pageOf(context, name, place) || url || named.url,
    lang: isForeign ? record.lang : '',
    isName: true
  }
}

/** Gives the names of people in a language. */
export function peopleNames(
  {site}: PageContext,
  people: readonly Reference[],
  lang: string
): readonly string[] {
  return people.map(({name}) => {
    const term = findTerm(site.people, name)
    return term === null ? name : termName(term, lang)
  })
}

function pageOf(context: PageContext, name: string, place: TermPlace): string {
  const term = findTerm(taxonomyOf(context, place.kind), name)
  return term?.editionsByLanguage.has(place.lang) ? termLink(context, term, place).href : ''
}
