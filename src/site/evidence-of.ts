import type {Evidence} from './evidence.ts'
import {seriesOf} from './series.ts'
import type {Taxonomy} from './taxonomy.ts'
import {findTerm, termName} from './taxonomy.ts'
import type {Edition} from './works.ts'

/** What evidence is looked up in. */
export interface EvidenceContext {
  readonly tags: Taxonomy
  readonly outlets: Taxonomy
  /** Language in which the evidence is named. */
  readonly lang: string
}

/** Gives all that an edition shows of what it is about. */
export function evidenceOf(
  {article, document, source}: Edition,
  {tags, outlets, lang}: EvidenceContext
): readonly Evidence[] {
  const series = seriesOf(article.name)
  const outlet = source ? findTerm(outlets, source.outlet) : null
  const tagTerms = new Set(article.matter.tags.flatMap((tag) => findTerm(tags, tag) ?? []))
  return [
    ...[...tagTerms].map((tag): Evidence => ({
      kind: 'tag',
      key: tag.slug,
      name: termName(tag, lang),
      weight: 1
    })),
    ...document.terms.map(({stem, word, weight}): Evidence => ({
      kind: 'term',
      key: stem,
      name: word,
      weight
    })),
    ...(outlet
      ? [{kind: 'outlet', key: outlet.slug, name: termName(outlet, lang), weight: 1} satisfies Evidence]
      : []),
    ...(source?.authors ?? []).map(({name}): Evidence => ({
      kind: 'author',
      key: name.toLowerCase(),
      name,
      weight: 1
    })),
    ...(series === '' ? [] : [{kind: 'series', key: series, name: series, weight: 1} satisfies Evidence])
  ]
}
