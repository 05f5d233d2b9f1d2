import type {RelatedWeights} from '../config/config.ts'

/** Kinds of what articles share. */
export type EvidenceKind = 'tag' | 'term' | 'outlet' | 'author' | 'series'

/** Something that an article shows of what it is about, and may share with others. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** The same for all who share it. */
  readonly key: string
  /** How much of it the article has; 1 for what it has or hasn't. */
  readonly weight: number
  /** False for what comes from cutting a text, such as a pair of Han, and not from its writer. */
  readonly isWord: boolean
  /** Gives it as a reader knows it. */
  readonly name: () => string
}

/** Rows of numbered things with a weight each, one behind the other: row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  readonly weights: Float64Array
}

/** The evidence of all articles, both ways round; what one article alone has is left out. */
export interface EvidenceIndex {
  readonly featureCount: number
  /** The features of each article. */
  readonly vectors: Rows
  /** The articles that have each feature, in their order. */
  readonly holders: Rows
  /** What each feature is. */
  readonly features: readonly Pick<Evidence, 'kind' | 'isWord' | 'name'>[]
}

/** Weighs evidence by how rare it is (tf-idf), so that the dot product of two vectors says how much two articles share. */
export function evidenceIndex(all: readonly Iterable<Evidence>[], weights: RelatedWeights): EvidenceIndex {
  const gathered = gather(all)
  const {features, counts, numberOf} = shared(gathered)
  const rarity = counts.map((count) => Math.log(1 + all.length / count))
  const vectors = weigh(gathered, {features, numberOf, rarity, rarest: Math.log(1 + all.length), weights})
  return {featureCount: features.length, vectors, holders: turned(vectors, features.length), features}
}

interface Gathered {
  readonly features: readonly Evidence[]
  readonly counts: readonly number[]
  /** The features of each article, as they come. */
  readonly rows: readonly (readonly {readonly feature: number; readonly weight: number}[])[]
}

function gather(all: readonly Iterable<Evidence>[]): Gathered {
  const features: Evidence[] = []
  const counts: number[] = []
  const numberByKey: Readonly<Record<EvidenceKind, Map<string, number>>> = {
    tag: new Map(),
    term: new Map(),
    outlet: new Map(),
    author: new Map(),
    series: new Map()
  }
  const rows = all.map((own) =>
    Array.from(own, (shown) => {
      const numbers = numberByKey[shown.kind]
      const feature = numbers.get(shown.key) ?? features.push(shown) - 1
      numbers.set(shown.key, feature)
      counts[feature] = (counts[feature] ?? 0) + 1
      return {feature, weight: shown.weight}
    })
  )
  return {features, counts, rows}
}

interface Shared {
  readonly features: readonly Evidence[]
  readonly counts: readonly number[]
  /** New number of each feature; -1 for one that nobody shares. */
  readonly numberOf: Int32Array
}

function shared({features, counts}: Gathered): Shared {
  const kept = features.flatMap((_, feature) => ((counts[feature] ?? 0) > 1 ? [feature] : []))
  const numberOf = new Int32Array(features.length).fill(-1)
  for (const [number, feature] of kept.entries()) numberOf[feature] = number
  return {
    features: kept.flatMap((feature) => features[feature] ?? []),
    counts: kept.map((feature) => counts[feature] ?? 0),
    numberOf
  }
}

interface Scale {
  readonly features: readonly Evidence[]
  readonly numberOf: Int32Array
  readonly rarity: readonly number[]
  /** Rarity of what one article alone would hold. */
  readonly rarest: number
  readonly weights: RelatedWeights
}

function weigh({rows}: Gathered, scale: Scale): Rows {
  const starts = new Uint32Array(rows.length + 1)
  const numbers: number[] = []
  const weights: number[] = []
  for (const [position, row] of rows.entries()) {
    const own = row.flatMap(({feature, weight}) => {
      const number = scale.numberOf[feature] ?? -1
      return number === -1 ? [] : [{number, weight}]
    })
    const factor = termFactor(own, scale)
    for (const {number, weight} of own) {
      const scaled = scaledWeight(number, weight, {scale, factor})
      if (scaled === 0) continue
      numbers.push(number)
      weights.push(scaled)
    }
    starts[position + 1] = numbers.length
  }
  return {starts, numbers: Uint32Array.from(numbers), weights: Float64Array.from(weights)}
}

/** Terms are scaled to a vector of length 1 (cosine). */
function termFactor(
  own: readonly {readonly number: number; readonly weight: number}[],
  {features, rarity, weights}: Scale
): number {
  let squares = 0
  for (const {number, weight} of own) {
    if (features[number]?.kind === 'term') squares += (weight * (rarity[number] ?? 0)) ** 2
  }
  return squares === 0 ? 0 : Math.sqrt(weights.text / squares)
}

/** All else counts by its rarity alone; a series is one however many parts it has. */
function scaledWeight(
  number: number,
  weight: number,
  {scale, factor}: {readonly scale: Scale; readonly factor: number}
): number {
  const kind = scale.features[number]?.kind ?? 'term'
  const rarity = scale.rarity[number] ?? 0
  if (kind === 'term') return weight * rarity * factor
  return Math.sqrt(scale.weights[weightNames[kind]]) * (kind === 'series' ? 1 : rarity / scale.rarest)
}

const weightNames = {tag: 'tags', outlet: 'outlet', author: 'author', series: 'series'} as const

/** Turns rows into columns; each column keeps the order of the rows. */
function turned({starts, numbers, weights}: Rows, count: number): Rows {
  const ends = new Uint32Array(count + 1)
  for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number++)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0)
  const next = ends.slice()
  const rows = new Uint32Array(numbers.length)
  const turnedWeights = new Float64Array(numbers.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0
      const place = next[number] ?? 0
      next[number] = place + 1
      rows[place] = row
      turnedWeights[place] = weights[at] ?? 0
    }
  }
  return {starts: ends, numbers: rows, weights: turnedWeights}
}
