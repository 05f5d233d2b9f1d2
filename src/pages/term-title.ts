import type {Term} from '../site/taxonomy.ts'
import {termName} from '../site/taxonomy.ts'
import type {PageContext} from './context.ts'
import type {TermPlace} from './term-link.ts'

const titles = {tags: 'term.tag', sources: 'term.source', translators: 'term.translator'} as const

/** Gives the title of the page of a tag, an outlet or a translator. */
export function termTitle(context: PageContext, term: Term, {kind, lang}: TermPlace): string {
  return context.wordingOf(lang).text(titles[kind], {name: termName(term, lang)})
}
