import type {EvidenceKind} from '../../site/evidence.ts'
import type {Related} from '../../site/related.ts'
import {relatedReasons} from '../../site/related-reasons.ts'
import type {Site} from '../../site/site.ts'
import type {Edition} from '../../site/works.ts'
import type {RelatedExplanation} from './explanation.ts'

/** Says why each article is in the list of those related to an edition. */
export function explainRelated(edition: Edition, site: Site): readonly RelatedExplanation[] {
  const reasonsOf = relatedReasons(site, edition)
  return site.related(edition).map((related) => {
    const {path, address, matter} = related.edition.article
    return {
      path,
      address,
      title: matter.title,
      reasons: reasonsOf(related),
      score: Number.isFinite(related.score) ? related.score : 0,
      parts: partsOf(related)
    }
  })
}

/** Gives what a score is made of: all that is not shared evidence is nearness in time. */
function partsOf({score, shared}: Related): RelatedExplanation['parts'] {
  const parts: Record<EvidenceKind, number> = {tag: 0, term: 0, outlet: 0, author: 0, series: 0}
  for (const {kind, weight} of shared()) parts[kind] += weight
  const evidence = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return {...parts, time: score === Infinity ? 0 : Math.max(0, score - evidence)}
}
