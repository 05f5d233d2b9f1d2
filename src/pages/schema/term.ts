import type {Thing} from 'schema-dts'
import type {Term} from '../../site/taxonomy.ts'
import {termName} from '../../site/taxonomy.ts'
import type {TermKind} from '../list-address.ts'
import type {ListFacts} from './list.ts'
import {listThing} from './list.ts'
import {profileThing} from './profile.ts'

/** What the page of a tag, outlet or translator says. */
export interface TermFacts extends Omit<ListFacts, 'about'> {
  readonly kind: TermKind
}

/** Gives the page of a tag or outlet as a list, that of a translator as a profile too. */
export function termThings(term: Term, {kind, ...facts}: TermFacts): readonly Thing[] {
  const {lang, description, url} = facts
  const name = termName(term, lang)
  if (kind === 'translators') {
    const isOrganization = term.record?.isOrganization ?? false
    return [
      profileThing({name, description, url, lang, sameAs: term.url, isOrganization}),
      listThing({...facts, about: []})
    ]
  }
  const about: Thing =
    kind === 'sources' ? {'@type': 'Organization', name, url: term.url} : {'@type': 'DefinedTerm', name}
  return [listThing({...facts, about: [about]})]
}
