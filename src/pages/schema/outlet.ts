import type {Organization} from 'schema-dts'
import type {PageContext} from '../context.ts'
import {findTerm, termName} from '../../site/taxonomy.ts'

/** Gives the outlet of a name, as a language calls it; none for no name. */
export function outletThings({site}: PageContext, name: string, lang: string): readonly Organization[] {
  if (name === '') return []
  const term = findTerm(site.outlets, name)
  return [
    {
      '@type': 'Organization',
      name: term === null ? name : termName(term, lang),
      url: term?.record?.url ?? ''
    }
  ]
}
