import type {WebPage} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import type {EditionFacts} from './common.ts'
import {commonFacts} from './common.ts'

/** Gives a page outside the lists. */
export function pageThing(context: PageContext, edition: Edition, facts: EditionFacts): WebPage {
  return {'@type': 'WebPage', name: edition.article.matter.title, ...commonFacts(context, edition, facts)}
}
