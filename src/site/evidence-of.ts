import type {TakeEvidence} from './evidence.ts'
import {seriesOf} from './series.ts'
import type {Taxonomy} from './taxonomy.ts'
import {findTerm} from './taxonomy.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {Edition} from './works.ts'

/** What evidence is looked up in. */
export interface EvidenceContext {
  readonly tags: Taxonomy
  readonly outlets: Taxonomy
  readonly vocabulary: Vocabulary
}

/** Tells all that an edition shows of what it is about. */
export function evidenceOf(
  {article, document, source}: Edition,
  {tags, outlets, vocabulary}: EvidenceContext,
  take: TakeEvidence
): void {
  const slugs = new Set(article.matter.tags.flatMap((name) => findTerm(tags, name)?.slug ?? []))
  for (const slug of slugs) take.other('tag', slug)
  take.terms(vocabulary.numbered(document.terms))
  const outlet = source ? findTerm(outlets, source.outlet) : null
  if (outlet) take.other('outlet', outlet.slug)
  const authors = new Set(source?.authors.map(({name}) => name.toLowerCase()))
  for (const author of authors) take.other('author', author)
  const series = seriesOf(article.name)
  if (series !== '') take.other('series', series)
}
