import type {OrganizationLeaf, PersonLeaf} from 'schema-dts'
import type {Reference} from '../../content/front-matter.ts'
import type {Term} from '../../site/taxonomy.ts'
import {findTerm, termName} from '../../site/taxonomy.ts'
import type {PageContext} from '../context.ts'
import {urlIn} from '../context.ts'
import {listAddress} from '../list-address.ts'

/** Gives people by the name alone, each with the page here or the address elsewhere that tells of them. */
export function peopleThings(
  context: PageContext,
  people: readonly Reference[],
  lang: string
): readonly (PersonLeaf | OrganizationLeaf)[] {
  return people.map(({name, url}) => {
    const term = findTerm(context.site.people, name)
    const page = pageUrl(context, name, lang)
    const own = term?.record?.url || url || term?.url || ''
    return {
      '@type': typeOf(context, name, term),
      name: term === null ? name : termName(term, lang),
      url: page || own,
      sameAs: page === '' ? '' : own
    }
  })
}

/** The site itself may be named as who translated. */
function typeOf({site}: PageContext, name: string, term: Term | null): 'Person' | 'Organization' {
  const isOrganization = term?.record?.isOrganization || name === site.config.publisher.name
  return isOrganization ? 'Organization' : 'Person'
}

function pageUrl(context: PageContext, name: string, lang: string): string {
  const term = findTerm(context.site.translators, name)
  if (!term?.editionsByLanguage.has(lang)) return ''
  return urlIn(context, listAddress(context.site.config, {lang, path: ['translators', term.slug], page: 1}))
}
