import type {Article} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import {sisters} from '../sisters.ts'
import {zoned} from '../zoned.ts'
import type {EditionFacts} from './common.ts'
import {commonFacts} from './common.ts'
import {licenseThing} from './license.ts'
import {madeFacts} from './made.ts'
import {originalThings} from './original.ts'
import {peopleThings} from './people.ts'
import {translationThings} from './translations.ts'

/** Gives an edition: its author is the original's, its publisher the site; who translated it and from what is said apart. */
export function articleThing(context: PageContext, edition: Edition, facts: EditionFacts): Article {
  const {article, document, source, isOriginal} = edition
  const {lang, matter} = article
  const originals = originalThings(context, edition)
  const others = isOriginal ? sisters(context, edition).filter((sister) => sister !== edition) : []
  return {
    '@type': context.site.config.articleType,
    headline: matter.title,
    ...commonFacts(context, edition, facts),
    ...madeFacts(context, edition),
    datePublished: zoned(matter.date, context.site.config.timeZone),
    author: peopleThings(context, source?.authors ?? [], lang),
    keywords: matter.tags,
    wordCount: document.words,
    license: licenseThing(source?.license ?? ''),
    translationOfWork: originals,
    workTranslation: translationThings(context, others),
    isBasedOn: matter.isAdapted ? source?.url || originals : ''
  }
}
