import type {Config} from '../config/config.ts'
import type {EvidenceContext} from './evidence-of.ts'
import {evidenceOf} from './evidence-of.ts'
import type {RelatedSearch} from './related.ts'
import {relatedEditions} from './related.ts'
import type {Edition} from './works.ts'

/** A language, with its articles sorted by date. */
interface LanguageEditions {
  readonly tag: string
  readonly editions: readonly Edition[]
}

/** How many related articles the full list of an article holds. */
const fullList = 12

/** Gives a search for related articles in each language, begun when it is first needed. */
export function relatedInEach(
  languages: readonly LanguageEditions[],
  {config, ...context}: EvidenceContext & {readonly config: Config}
): RelatedSearch {
  const searchByLanguage = new Map<string, RelatedSearch>()
  const makeSearch = (lang: string): RelatedSearch => {
    const editions = languages.find(({tag}) => tag === lang)?.editions ?? []
    return relatedEditions(editions, {
      weights: config.related.weights,
      limit: Math.max(fullList, config.related.limit),
      evidenceOf: (edition, take) => evidenceOf(edition, context, take),
      vocabulary: context.vocabulary
    })
  }
  const searchIn = ({article: {lang}}: Edition): RelatedSearch => {
    const search = searchByLanguage.get(lang) ?? makeSearch(lang)
    searchByLanguage.set(lang, search)
    return search
  }
  return {
    related: (edition) => searchIn(edition).related(edition),
    hasRelated: (edition) => searchIn(edition).hasRelated(edition)
  }
}
