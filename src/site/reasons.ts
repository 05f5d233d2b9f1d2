import type {EvidenceIndex} from './evidence.ts'

/** Why two articles are related. */
export type Reason =
  | {readonly kind: 'pinned' | 'series' | 'outlet' | 'author'}
  | {readonly kind: 'topics'; readonly topics: readonly string[]}

/** An article that others are compared with. */
export interface Compared {
  readonly index: EvidenceIndex
  /** Its weight for each feature; 0 for those that it lacks. */
  readonly vector: Float64Array
}

/** Names what an article shares with the one that is loaded; topics are tags, then words that a reader knows as such. */
export function reasonsFor(other: number, {index: {vectors, features}, vector}: Compared): readonly Reason[] {
  const kinds = new Set<string>()
  const tags: Shared[] = []
  const words: Shared[] = []
  const end = vectors.starts[other + 1] ?? 0
  for (let at = vectors.starts[other] ?? 0; at < end; at++) {
    const feature = vectors.numbers[at] ?? 0
    const weight = (vectors.weights[at] ?? 0) * (vector[feature] ?? 0)
    const known = features[feature]
    if (weight === 0 || !known) continue
    kinds.add(known.kind)
    if (known.kind === 'tag') tags.push({weight, name: known.name})
    else if (known.kind === 'term' && known.isWord) words.push({weight, name: known.name})
  }
  const topics = distinct([...heaviest(tags), ...(tags.length < maxTopics ? heaviest(words) : [])]).slice(
    0,
    maxTopics
  )
  const single = (['series', 'author', 'outlet'] as const).filter((kind) => kinds.has(kind))
  return [
    ...single.map((kind): Reason => ({kind})),
    ...(topics.length === 0 ? [] : [{kind: 'topics' as const, topics}])
  ]
}

const maxTopics = 3

interface Shared {
  readonly weight: number
  readonly name: () => string
}

function heaviest(shared: readonly Shared[]): readonly string[] {
  const sorted = shared.toSorted((left, right) => right.weight - left.weight)
  return sorted.slice(0, 2 * maxTopics).map(({name}) => name())
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const folded = text.toLowerCase()
    return seen.has(folded) ? false : seen.add(folded)
  })
}
