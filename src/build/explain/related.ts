import type {Site} from '../../site/site.ts'
import {evidenceOf} from '../../site/evidence-of.ts'
import {relatedParts} from '../../site/related-parts.ts'
import type {Edition} from '../../site/works.ts'
import type {RelatedExplanation} from './explanation.ts'

/** Says why each article is in the list of those related to an edition. */
export function explainRelated(edition: Edition, site: Site): readonly RelatedExplanation[] {
  const related = site.related.get(edition) ?? []
  if (related.length === 0) return []
  const {lang} = edition.article
  const editions = site.languages.find(({tag}) => tag === lang)?.editions ?? []
  const partsOf = relatedParts(edition, editions, {
    weights: site.config.related.weights,
    evidenceOf: (other) => evidenceOf(other, {tags: site.tags, outlets: site.outlets, lang})
  })
  return related.map(({edition: other, reasons}) => {
    const parts = partsOf(other)
    const {path, address, matter} = other.article
    const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
    return {path, address, title: matter.title, reasons, score, parts}
  })
}
