import {wordByStem} from './packed-terms.ts'
import type {FeatureNames, Reason} from './reasons.ts'
import {reasonsFor} from './reasons.ts'
import type {Related} from './related.ts'
import type {Site} from './site.ts'
import {findTerm, termName} from './taxonomy.ts'
import type {Edition} from './works.ts'

/** Gives a function that says why others are related to an edition, in what the edition itself calls its topics. */
export function relatedReasons(
  site: Pick<Site, 'tags'>,
  edition: Edition
): (related: Related) => readonly Reason[] {
  const names = featureNames(site, edition)
  return ({score, shared}) => (score === Infinity ? [{kind: 'pinned'}] : reasonsFor(shared(), names))
}

function featureNames({tags}: Pick<Site, 'tags'>, {article, document}: Edition): FeatureNames {
  const tagBySlug = new Map(
    article.matter.tags.flatMap((name) => {
      const tag = findTerm(tags, name)
      return tag ? [[tag.slug, termName(tag, article.lang)] as const] : []
    })
  )
  const wordOf = wordByStem({stems: document.terms.stems, words: document.details().termWords})
  return {tag: (slug) => tagBySlug.get(slug) ?? slug, word: (stem) => wordOf.get(stem) ?? stem}
}
