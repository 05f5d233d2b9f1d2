import type {RelatedWeights} from '../config/config.ts'
import type {Rows} from './rows.ts'
import {rowsOf, turned} from './rows.ts'

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
  const rows = rowsOf(starts.length - 1, numbers.length)
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

/** How many terms of an article count: those that say most of it. */
const heaviestTerms = 32

/** Terms are scaled to a vector of length 1 (cosine); all else counts by its rarity alone, a series by nothing else than being one. */
function weigh({features, counts, rows}: Gathered, weights: RelatedWeights): Rows {
  const articles = rows.starts.length - 1
  const rarity = Float64Array.from(counts, (count) => Math.log(1 + articles / count))
  /** What a feature that is no term weighs; 0 for a term. */
  const fixed = Float64Array.from(features, ({kind}, feature) => {
    if (kind === 'term') return 0
    const share = kind === 'series' ? 1 : (rarity[feature] ?? 0) / Math.log(1 + articles)
    return Math.sqrt(weights[weightNames[kind]]) * share
  })
  const isTerm = Uint8Array.from(features, ({kind}) => (kind === 'term' ? 1 : 0))
  const weighed = rowsOf(articles, rows.numbers.length)
  let length = 0
  for (let article = 0; article < articles; article++) {
    const start = rows.starts[article] ?? 0
    const numbers = rows.numbers.subarray(start, rows.starts[article + 1])
    const terms = Float64Array.from(numbers, (feature, at) =>
      isTerm[feature] === 1 ? (rows.weights[start + at] ?? 0) * (rarity[feature] ?? 0) : 0
    )
    const {least, factor} = scaleOf(terms, weights.text)
    for (let at = 0; at < numbers.length; at++) {
      const feature = numbers[at] ?? 0
      const term = terms[at] ?? 0
      if (isTerm[feature] === 1 && term < least) continue
      weighed.numbers[length] = feature
      weighed.weights[length] = term * factor + (fixed[feature] ?? 0)
      length++
    }
    weighed.starts[article + 1] = length
  }
  return weighed
}

/** Gives the weight from which on terms count, and what makes the vector of those one of the length wanted. */
function scaleOf(terms: Float64Array, square: number): {readonly least: number; readonly factor: number} {
  const heaviest = terms.slice().sort().subarray(-heaviestTerms)
  let squares = 0
  for (const weight of heaviest) squares += weight * weight
  return {least: heaviest[0] ?? 0, factor: squares === 0 ? 0 : Math.sqrt(square / squares)}
}

const weightNames = {tag: 'tags', outlet: 'outlet', author: 'author', series: 'series'} as const
