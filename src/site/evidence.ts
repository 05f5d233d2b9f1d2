import type {RelatedWeights} from '../config/config.ts'
import type {Rows} from './rows.ts'
import {rowsOf, turned} from './rows.ts'
import type {Steps} from './steps.ts'
import type {NumberedTerms, Vocabulary} from './vocabulary.ts'

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
export interface TakeEvidence {
  readonly terms: (terms: NumberedTerms) => void
  readonly other: (kind: Exclude<EvidenceKind, 'term'>, key: string) => void
}

/** What articles share, by kind and key. */
export type Feature = Pick<Evidence, 'kind' | 'key'>

/** The evidence of all articles, both ways round; what one article alone has is left out. */
export interface EvidenceIndex {
  /** The features of each article. */
  readonly vectors: Rows
  /** The articles that have each feature, in their order. */
  readonly holders: Rows
  readonly featureCount: number
  /** Says what a feature is. */
  readonly feature: (number: number) => Feature
}

/** What evidence is looked up with. */
export interface EvidenceSource {
  /** How many articles there are. */
  readonly count: number
  /** Tells what an article shows of what it is about. */
  readonly evidenceOf: (article: number, take: TakeEvidence) => void
  /** The numbers of terms. */
  readonly vocabulary: Vocabulary
}

/** Weighs evidence by how rare it is (tf-idf), so that the dot product of two vectors says how much two articles share. */
export function* evidenceIndex(source: EvidenceSource, weights: RelatedWeights): Steps<EvidenceIndex> {
  const all = yield* gather(source)
  yield
  const gathered = withoutSingle(all)
  yield
  const vectors = yield* weigh(gathered, weights)
  yield
  const {numbers, others} = gathered
  return {
    vectors,
    holders: turned(vectors, numbers.length),
    featureCount: numbers.length,
    feature: (number) => featureOf(numbers[number] ?? 0, others, source.vocabulary)
  }
}

/** Terms have the numbers that the vocabulary gives them, all else negative ones: -1 is the first of `others`. */
function featureOf(number: number, others: readonly Feature[], vocabulary: Vocabulary): Feature {
  if (number >= 0) return {kind: 'term', key: vocabulary.stem(number)}
  return others[-1 - number] ?? {kind: 'term', key: ''}
}

interface Everything {
  readonly rows: {readonly starts: Uint32Array; readonly numbers: Int32Array; readonly weights: Float64Array}
  readonly others: readonly Feature[]
  readonly termCount: number
}

/** After so many articles others may have their turn. */
const stride = 256

function* gather({count, evidenceOf, vocabulary}: EvidenceSource): Steps<Everything> {
  const others: Feature[] = []
  const numberByKey = {
    tag: new Map(),
    outlet: new Map(),
    author: new Map(),
    series: new Map()
  } satisfies Readonly<Record<Exclude<EvidenceKind, 'term'>, Map<string, number>>>
  const starts = new Uint32Array(count + 1)
  let numbers = new Int32Array(count * 80)
  let weights = new Float64Array(count * 80)
  let length = 0
  const makeRoom = (more: number): void => {
    if (length + more <= numbers.length) return
    numbers = enlarged(numbers, new Int32Array(2 * (length + more)))
    weights = enlarged(weights, new Float64Array(2 * (length + more)))
  }
  const take: TakeEvidence = {
    terms(terms) {
      makeRoom(terms.numbers.length)
      numbers.set(terms.numbers, length)
      weights.set(terms.weights, length)
      length += terms.numbers.length
    },
    other(kind, key) {
      const known: Map<string, number> = numberByKey[kind]
      const number = known.get(key) ?? -others.push({kind, key})
      known.set(key, number)
      makeRoom(1)
      numbers[length] = number
      weights[length] = 1
      length++
    }
  }
  for (let article = 0; article < count; article++) {
    if (article % stride === 0) yield
    evidenceOf(article, take)
    starts[article + 1] = length
  }
  return {rows: {starts, numbers, weights}, others, termCount: vocabulary.size()}
}

function enlarged<Numbers extends Int32Array | Float64Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers)
  return larger
}

interface Gathered {
  /** The number of each feature as it was gathered. */
  readonly numbers: Int32Array
  readonly others: readonly Feature[]
  /** How many articles have each feature. */
  readonly counts: Uint32Array
  /** The features of each article, with how much of each it has. */
  readonly rows: Rows
}

/** Leaves out what only one article has, and numbers the rest anew. */
function withoutSingle({rows: all, others, termCount}: Everything): Gathered {
  const total = all.starts[all.starts.length - 1] ?? 0
  const counted = new Uint32Array(others.length + termCount)
  for (let at = 0; at < total; at++) {
    const place = (all.numbers[at] ?? 0) + others.length
    counted[place] = (counted[place] ?? 0) + 1
  }
  const renumbered = new Int32Array(counted.length).fill(-1)
  let kept = 0
  for (let place = 0; place < counted.length; place++)
    if ((counted[place] ?? 0) > 1) renumbered[place] = kept++
  const numbers = new Int32Array(kept)
  const counts = new Uint32Array(kept)
  for (let place = 0; place < counted.length; place++) {
    const number = renumbered[place] ?? -1
    if (number === -1) continue
    numbers[number] = place - others.length
    counts[number] = counted[place] ?? 0
  }
  const rows = rowsOf(all.starts.length - 1, total)
  let length = 0
  for (let article = 0; article + 1 < all.starts.length; article++) {
    for (let at = all.starts[article] ?? 0; at < (all.starts[article + 1] ?? 0); at++) {
      const number = renumbered[(all.numbers[at] ?? 0) + others.length] ?? -1
      if (number === -1) continue
      rows.numbers[length] = number
      rows.weights[length] = all.weights[at] ?? 0
      length++
    }
    rows.starts[article + 1] = length
  }
  return {numbers, others, counts, rows}
}

/** How many terms of an article count: those that say most of it. */
const heaviestTerms = 32

/** Terms are scaled to a vector of length 1 (cosine); all else counts by its rarity alone, a series by nothing else than being one. */
function* weigh({numbers: known, others, counts, rows}: Gathered, weights: RelatedWeights): Steps<Rows> {
  const articles = rows.starts.length - 1
  const rarity = Float64Array.from(counts).map((count) => Math.log(1 + articles / count))
  /** What a feature that is no term weighs; 0 for a term. */
  const fixed = Float64Array.from(known).map((number, feature) => {
    const kind = others[-1 - number]?.kind ?? 'term'
    if (kind === 'term') return 0
    const share = kind === 'series' ? 1 : (rarity[feature] ?? 0) / Math.log(1 + articles)
    return Math.sqrt(weights[weightNames[kind]]) * share
  })
  const isTerm = (feature: number): boolean => (known[feature] ?? -1) >= 0
  const weighed = rowsOf(articles, rows.numbers.length)
  const terms = new Float64Array(rows.numbers.length)
  for (let at = 0; at < terms.length; at++) {
    const feature = rows.numbers[at] ?? 0
    terms[at] = isTerm(feature) ? (rows.weights[at] ?? 0) * (rarity[feature] ?? 0) : 0
  }
  let length = 0
  for (let article = 0; article < articles; article++) {
    if (article % stride === 0) yield
    const start = rows.starts[article] ?? 0
    const end = rows.starts[article + 1] ?? 0
    const {least, factor} = scaleOf(terms.subarray(start, end), weights.text)
    for (let at = start; at < end; at++) {
      const feature = rows.numbers[at] ?? 0
      const term = terms[at] ?? 0
      if (isTerm(feature) && term < least) continue
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
