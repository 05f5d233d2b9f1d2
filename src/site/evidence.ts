import type {RelatedWeights} from '../config/config.ts'

/** Something that an article shows of what it is about, and may share with others. */
export interface Evidence {
  readonly kind: 'tag' | 'term' | 'outlet' | 'author' | 'series'
  /** The same for all who share it. */
  readonly key: string
  /** As a reader knows it. */
  readonly name: string
  /** How much of it the article has; 1 for what it has or hasn't. */
  readonly weight: number
}

/** A feature of an article, with its weight. */
interface Component {
  readonly feature: number
  readonly weight: number
}

/** The evidence of all articles, both ways round; features held by one article alone are left out. */
export interface EvidenceIndex {
  readonly featureCount: number
  /** The features of each article. */
  readonly vectors: readonly (readonly Component[])[]
  /** Who holds a feature, by position, and how much of it. */
  readonly holders: readonly {readonly positions: readonly number[]; readonly weights: readonly number[]}[]
  /** What a feature is. */
  readonly evidence: readonly Evidence[]
}

/** Weighs evidence by how rare it is (tf-idf), so that the dot product of two vectors says how much two articles share. */
export function evidenceIndex(all: readonly (readonly Evidence[])[], weights: RelatedWeights): EvidenceIndex {
  const {numberByKey, evidence, counts} = sharedFeatures(all)
  const rarest = Math.log(1 + all.length)
  const rarity = counts.map((count) => Math.log(1 + all.length / count))
  const holders = evidence.map(() => ({positions: [] as number[], weights: [] as number[]}))
  const vectors = all.map((own, position) => {
    const vector = weigh(own, {numberByKey, rarity, rarest, weights})
    for (const {feature, weight} of vector) {
      holders[feature]?.positions.push(position)
      holders[feature]?.weights.push(weight)
    }
    return vector
  })
  return {featureCount: evidence.length, vectors, holders, evidence}
}

interface SharedFeatures {
  readonly numberByKey: ReadonlyMap<string, number>
  readonly evidence: readonly Evidence[]
  readonly counts: readonly number[]
}

function sharedFeatures(all: readonly (readonly Evidence[])[]): SharedFeatures {
  const countByKey = new Map<string, number>()
  for (const own of all)
    for (const {kind, key} of own)
      countByKey.set(`${kind} ${key}`, (countByKey.get(`${kind} ${key}`) ?? 0) + 1)
  const numberByKey = new Map<string, number>()
  const evidence: Evidence[] = []
  const counts: number[] = []
  for (const shown of all.flat()) {
    const key = `${shown.kind} ${shown.key}`
    const count = countByKey.get(key) ?? 0
    if (count < 2 || numberByKey.has(key)) continue
    numberByKey.set(key, evidence.length)
    evidence.push(shown)
    counts.push(count)
  }
  return {numberByKey, evidence, counts}
}

interface Scale {
  readonly numberByKey: ReadonlyMap<string, number>
  readonly rarity: readonly number[]
  /** Rarity of what one article alone would hold. */
  readonly rarest: number
  readonly weights: RelatedWeights
}

/** Terms are scaled to a vector of length 1 (cosine); all else counts by its rarity alone. */
function weigh(own: readonly Evidence[], scale: Scale): readonly Component[] {
  const terms = components(own, scale, (shown, rarity) => (shown.kind === 'term' ? shown.weight * rarity : 0))
  const length = Math.sqrt(terms.reduce((sum, {weight}) => sum + weight * weight, 0))
  const factor = length === 0 ? 0 : Math.sqrt(scale.weights.text) / length
  const others = components(own, scale, ({kind}, rarity) =>
    kind === 'term' ? 0 : otherWeight(kind, rarity / scale.rarest, scale.weights)
  )
  return [...terms.map(({feature, weight}) => ({feature, weight: weight * factor})), ...others].filter(
    ({weight}) => weight > 0
  )
}

function components(
  own: readonly Evidence[],
  scale: Scale,
  weightOf: (shown: Evidence, rarity: number) => number
): readonly Component[] {
  return own.flatMap((shown) => {
    const feature = scale.numberByKey.get(`${shown.kind} ${shown.key}`)
    const weight = feature === undefined ? 0 : weightOf(shown, scale.rarity[feature] ?? 0)
    return feature === undefined || weight === 0 ? [] : [{feature, weight}]
  })
}

function otherWeight(
  kind: 'tag' | 'outlet' | 'author' | 'series',
  rarity: number,
  weights: RelatedWeights
): number {
  const table = {
    tag: Math.sqrt(weights.tags) * rarity,
    outlet: Math.sqrt(weights.outlet) * rarity,
    author: Math.sqrt(weights.author) * rarity,
    series: Math.sqrt(weights.series)
  }
  return table[kind]
}
