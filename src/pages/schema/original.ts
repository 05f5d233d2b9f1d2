import type {CreativeWork} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import {urlIn} from '../context.ts'
import {sisters} from '../sisters.ts'
import {outletThings} from './outlet.ts'
import {licenseThing} from './license.ts'
import {peopleThings} from './people.ts'
import {translationThings} from './translations.ts'

/** Gives the work that an edition was translated from, with its other translations here; none for an original. */
export function originalThings(context: PageContext, edition: Edition): readonly CreativeWork[] {
  const {article, source, isOriginal} = edition
  if (source === null || isOriginal) return []
  const others = sisters(context, edition).filter((sister) => sister !== edition)
  const page = others.find((sister) => sister.isOriginal)?.article
  const lang = source.lang || (page?.lang ?? '')
  return [
    {
      '@type': 'CreativeWork',
      headline: source.title || (page?.matter.title ?? ''),
      url: source.url || (page ? urlIn(context, page.address) : ''),
      inLanguage: lang,
      datePublished: source.date?.text ?? '',
      author: peopleThings(context, source.authors, lang || article.lang),
      publisher: outletThings(context, source.outlet, lang || article.lang),
      license: licenseThing(source.license),
      workTranslation: translationThings(
        context,
        others.filter((sister) => !sister.isOriginal)
      )
    }
  ]
}
