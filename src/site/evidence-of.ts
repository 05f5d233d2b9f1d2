import type {PackedTerms} from './entry.ts'
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
export function* evidenceOf(
  {article, document, source}: Edition,
  {tags, outlets, lang}: EvidenceContext
): Iterable<Evidence> {
  for (const tag of new Set(article.matter.tags.flatMap((name) => findTerm(tags, name) ?? []))) {
    yield {kind: 'tag', key: tag.slug, weight: 1, isWord: true, name: () => termName(tag, lang)}
  }
  yield* terms(document.terms)
  const outlet = source ? findTerm(outlets, source.outlet) : null
  if (outlet)
    yield {kind: 'outlet', key: outlet.slug, weight: 1, isWord: true, name: () => termName(outlet, lang)}
  for (const {name} of source?.authors ?? [])
    yield {kind: 'author', key: name.toLowerCase(), weight: 1, isWord: true, name: () => name}
  const series = seriesOf(article.name)
  if (series !== '') yield {kind: 'series', key: series, weight: 1, isWord: true, name: () => series}
}

function* terms({stems, words, weights}: PackedTerms): Iterable<Evidence> {
  if (stems === '') return
  const keys = stems.split('\n')
  const names = lazyLines(words)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    yield {
      kind: 'term',
      key,
      weight: weights[index] ?? 0,
      isWord: isWord(key),
      name: () => names()[index] ?? key
    }
  }
}

/** Few words are ever shown. */
function lazyLines(text: string): () => readonly string[] {
  let lines: readonly string[] | null = null
  return () => (lines ??= text.split('\n'))
}

/** Han and kana stand in pairs, whatever words they belong to. */
function isWord(stem: string): boolean {
  return stem.length > 2 && !/^[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u.test(stem)
}
