import type {RelatedWeights} from '../config/config.ts'
import type {Rows} from './rows.ts'
import {turned} from './rows.ts'

/** Kinds of what articles share. */
export type EvidenceKind = 'tag' | 'term' | 'outlet' | 'author' | 'series'

/** Something that an article shows of what it is about, and may share with others. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** The same for all who share it. */
  readonly key: string
  /** How much of it the article has; 1 for what it has or hasn't. */
  readonly weight: number
}

/** Takes one piece of evidence after the other. */
export type TakeEvidence = (kind: EvidenceKind, key: string, weight: number) => void

/** The evidence of all articles, both ways round; what one article alone has is left out. */
export interface EvidenceIndex {
  /** The features of each article. */
  readonly vectors: Rows
  /** The articles that have each feature, in their order. */
  readonly holders: Rows
  /** What each feature is. */
  readonly features: readonly Feature[]
}

/** What articles share, by kind and key. */
export type Feature = Pick<Evidence, 'kind' | 'key'>

/** Weighs evidence by how rare it is (tf-idf), so that the dot product of two vectors says how much two articles share. */
export function evidenceIndex(
  count: number,
  evidenceOf: (article: number, take: TakeEvidence) => void,
  weights: RelatedWeights
): EvidenceIndex {
  const gathered = gather(count, evidenceOf)
  const vectors = weigh(gathered, weights)
  return {vectors, holders: turned(vectors, gathered.features.length), features: gathered.features}
}

interface Gathered {
  readonly features: readonly Feature[]
  /** How many articles have each feature. */
  readonly counts: Uint32Array
  /** The features of each article, with how much of each it has. */
  readonly rows: Rows
}

function gather(count: number, evidenceOf: (article: number, take: TakeEvidence) => void): Gathered {
  const numberByKey = {
    tag: new Map(),
    term: new Map(),
    outlet: new Map(),
    author: new Map(),
    series: new Map()
  } satisfies Readonly<Record<EvidenceKind, Map<string, number>>>
  const features: Feature[] = []
  const counts: number[] = []
  const numbers: number[] = []
  const weights: number[] = []
  const take: TakeEvidence = (kind, key, weight) => {
    const known: Map<string, number> = numberByKey[kind]
    let number = known.get(key)
    if (number === undefined) {
      number = features.push({kind, key}) - 1
      known.set(key, number)
      counts.push(0)
    }
    counts[number] = (counts[number] ?? 0) + 1
    numbers.push(number)
    weights.push(weight)
  }
  const starts = new Uint32Array(count + 1)
  for (let article = 0; article < count; article++) {
    evidenceOf(article, take)
    starts[article + 1] = numbers.length
  }
  return withoutSingle({features, counts, starts, numbers, weights})
}

interface Everything {
  readonly features: readonly Feature[]
  readonly counts: readonly number[]
  readonly starts: Uint32Array
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
}

/** Leaves out what only one article has, and numbers the rest anew. */
function withoutSingle({features, counts, starts, numbers, weights}: Everything): Gathered {
  const renumbered = new Int32Array(features.length).fill(-1)
  const kept: Feature[] = []
  for (const [number, feature] of features.entries()) {
    if ((counts[number] ?? 0) > 1) renumbered[number] = kept.push(feature) - 1
  }
  const rows: Rows = {
    starts: new Uint32Array(starts.length),
    numbers: new Uint32Array(numbers.length),
    weights: new Float64Array(numbers.length)
  }
  let length = 0
  for (let article = 0; article + 1 < starts.length; article++) {
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const number = renumbered[numbers[at] ?? 0] ?? -1
      if (number === -1) continue
      rows.numbers[length] = number
      rows.weights[length] = weights[at] ?? 0
      length++
    }
    rows.starts[article + 1] = length
  }
  const shared = counts.filter((count) => count > 1)
  return {features: kept, counts: Uint32Array.from(shared), rows}
}

/** Terms are scaled to a vector of length 1 (cosine); all else counts by its rarity alone, a series by nothing else than being one. */
function weigh(
  {features, counts, rows: {starts, numbers, weights: amounts}}: Gathered,
  weights: RelatedWeights
): Rows {
  const articles = starts.length - 1
  const rarity = Float64Array.from(counts, (count) => Math.log(1 + articles / count))
  const rarest = Math.log(1 + articles)
  const isTerm = Uint8Array.from(features, ({kind}) => (kind === 'term' ? 1 : 0))
  const fixed = Float64Array.from(features, ({kind}, feature) =>
    kind === 'term'
      ? 0
      : Math.sqrt(weights[weightNames[kind]]) * (kind === 'series' ? 1 : (rarity[feature] ?? 0) / rarest)
  )
  const scaled = new Float64Array(numbers.length)
  for (let article = 0; article < articles; article++) {
    const start = starts[article] ?? 0
    const end = starts[article + 1] ?? 0
    let squares = 0
    for (let at = start; at < end; at++) {
      const feature = numbers[at] ?? 0
      const weight = (amounts[at] ?? 0) * (rarity[feature] ?? 0)
      const isOne = isTerm[feature] === 1
      scaled[at] = isOne ? weight : (fixed[feature] ?? 0)
      if (isOne) squares += weight * weight
    }
    const factor = squares === 0 ? 0 : Math.sqrt(weights.text / squares)
    for (let at = start; at < end; at++) {
      if (isTerm[numbers[at] ?? 0] === 1) scaled[at] = (scaled[at] ?? 0) * factor
    }
  }
  return {starts, numbers, weights: scaled}
}

const weightNames = {tag: 'tags', outlet: 'outlet', author: 'author', series: 'series'} as const
