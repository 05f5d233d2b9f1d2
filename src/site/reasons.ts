import type {Evidence} from './evidence.ts'

/** Why two articles are related. */
export type Reason =
  | {readonly kind: 'pinned' | 'series' | 'outlet' | 'author'}
  | {readonly kind: 'topics'; readonly topics: readonly string[]}

/** A piece of evidence that two articles have, and its part in their score. */
export type SharedFeature = Evidence

/** Gives the names of what is shared, as a reader knows it. */
export interface FeatureNames {
  readonly tag: (slug: string) => string
  readonly word: (stem: string) => string
}

const maxTopics = 3

/** Says why two articles are related by what they share; topics are tags, then words that a reader knows as such. */
export function reasonsFor(shared: readonly SharedFeature[], names: FeatureNames): readonly Reason[] {
  const tags = heaviest(shared.filter(({kind}) => kind === 'tag')).map(({key}) => names.tag(key))
  const words = heaviest(shared.filter(({kind, key}) => kind === 'term' && isWord(key))).map(({key}) =>
    names.word(key)
  )
  const topics = distinct([...tags, ...(tags.length < maxTopics ? words : [])]).slice(0, maxTopics)
  const single = (['series', 'author', 'outlet'] as const).filter((kind) =>
    shared.some((feature) => feature.kind === kind)
  )
  return [
    ...single.map((kind): Reason => ({kind})),
    ...(topics.length === 0 ? [] : [{kind: 'topics' as const, topics}])
  ]
}

function heaviest(shared: readonly SharedFeature[]): readonly SharedFeature[] {
  return shared.toSorted((left, right) => right.weight - left.weight).slice(0, 2 * maxTopics)
}

/** Han and kana stand in pairs, whatever words they belong to. */
function isWord(stem: string): boolean {
  return stem.length > 2 && !/^[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u.test(stem)
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const folded = text.toLowerCase()
    return seen.has(folded) ? false : seen.add(folded)
  })
}
