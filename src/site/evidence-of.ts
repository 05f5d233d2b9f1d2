import type {TakeEvidence} from './evidence.ts'
import {eachTerm} from './packed-terms.ts'
import {seriesOf} from './series.ts'
import type {Taxonomy} from './taxonomy.ts'
import {findTerm} from './taxonomy.ts'
import type {Edition} from './works.ts'

/** What evidence is looked up in. */
export interface EvidenceContext {
  readonly tags: Taxonomy
  readonly outlets: Taxonomy
}

/** Tells all that an edition shows of what it is about. */
export function evidenceOf(
  {article, document, source}: Edition,
  {tags, outlets}: EvidenceContext,
  take: TakeEvidence
): void {
  const slugs = new Set(article.matter.tags.flatMap((name) => findTerm(tags, name)?.slug ?? []))
  for (const slug of slugs) take('tag', slug, 1)
  eachTerm(document.terms, (stem, weight) => take('term', stem, weight))
  const outlet = source ? findTerm(outlets, source.outlet) : null
  if (outlet) take('outlet', outlet.slug, 1)
  const authors = new Set(source?.authors.map(({name}) => name.toLowerCase()))
  for (const author of authors) take('author', author, 1)
  const series = seriesOf(article.name)
  if (series !== '') take('series', series, 1)
}
