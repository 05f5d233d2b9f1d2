import type {EvidenceKind} from './evidence.ts'
import {evidenceIndex} from './evidence.ts'
import type {RelatedOptions} from './related.ts'
import type {Edition} from './works.ts'

/** How much of a score comes from each kind of evidence, and from nearness in time. */
export type RelatedParts = Readonly<Record<EvidenceKind | 'time', number>>

const month = 30 * 24 * 60 * 60 * 1000

/** Gives what the scores of articles related to an edition are made of; the editions are those of its language. */
export function relatedParts(
  edition: Edition,
  editions: readonly Edition[],
  {weights, evidenceOf}: Pick<RelatedOptions, 'weights' | 'evidenceOf'>
): (other: Edition) => RelatedParts {
  const {vectors, features} = evidenceIndex(editions.map(evidenceOf), weights)
  const positions = new Map(editions.map((known, position) => [known, position]))
  const vectorOf = (known: Edition): ReadonlyMap<number, number> => {
    const position = positions.get(known) ?? editions.length
    const [start = 0, end = 0] = [vectors.starts[position], vectors.starts[position + 1]]
    return new Map(
      Array.from(vectors.numbers.subarray(start, end), (feature, at) => [
        feature,
        vectors.weights[start + at] ?? 0
      ])
    )
  }
  const own = vectorOf(edition)
  return (other) => {
    const apart = Math.abs(edition.article.matter.date.time - other.article.matter.date.time)
    const parts = {tag: 0, term: 0, outlet: 0, author: 0, series: 0, time: weights.time / (1 + apart / month)}
    for (const [feature, weight] of vectorOf(other)) {
      const kind = features[feature]?.kind
      if (kind) parts[kind] += weight * (own.get(feature) ?? 0)
    }
    return parts
  }
}
