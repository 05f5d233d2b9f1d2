import type {Config} from '../config/config.ts'
import type {EvidenceContext} from './evidence-of.ts'
import {evidenceOf} from './evidence-of.ts'
import type {RelatedSearch} from './related.ts'
import {relatedEditions} from './related.ts'
import type {Steps} from './steps.ts'
import {complete} from './steps.ts'
import type {Edition} from './works.ts'

/** A language, with its articles sorted by date. */
interface LanguageEditions {
  readonly tag: string
  readonly editions: readonly Edition[]
}

/** How many related articles the full list of an article holds. */
const fullList = 12

/** A search in all languages. */
export interface RelatedInEach extends RelatedSearch {
  /** Makes ready for the search in every language; what is not made ready before is when it is first needed. */
  readonly prepareRelated: () => Steps<undefined>
}

/** Gives a search for related articles in each language. */
export function relatedInEach(
  languages: readonly LanguageEditions[],
  {config, ...context}: EvidenceContext & {readonly config: Config}
): RelatedInEach {
  const searchByLanguage = new Map<string, RelatedSearch>()
  const makeSearch = (lang: string): Steps<RelatedSearch> => {
    const editions = languages.find(({tag}) => tag === lang)?.editions ?? []
    return relatedEditions(editions, {
      weights: config.related.weights,
      limit: Math.max(fullList, config.related.limit),
      evidenceOf: (edition, take) => evidenceOf(edition, context, take),
      vocabulary: context.vocabulary
    })
  }
  const searchIn = ({article: {lang}}: Edition): RelatedSearch => {
    const search = searchByLanguage.get(lang) ?? complete(makeSearch(lang))
    searchByLanguage.set(lang, search)
    return search
  }
  return {
    *prepareRelated() {
      for (const {tag} of languages) searchByLanguage.set(tag, yield* makeSearch(tag))
      return undefined
    },
    related: (edition) => searchIn(edition).related(edition),
    hasRelated: (edition) => searchIn(edition).hasRelated(edition)
  }
}
