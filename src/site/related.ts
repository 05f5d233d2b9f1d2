import type {RelatedWeights} from '../config/config.ts'
import type {Evidence, EvidenceIndex} from './evidence.ts'
import {evidenceIndex} from './evidence.ts'
import type {Reason} from './reasons.ts'
import {reasonsFor} from './reasons.ts'
import type {Edition} from './works.ts'

/** An article related to another one. */
export interface Related {
  readonly edition: Edition
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
}

/** What the search for related articles depends on. */
export interface RelatedOptions {
  readonly weights: RelatedWeights
  /** How many are listed for each article. */
  readonly limit: number
  /** Gives what an edition shows of what it is about. */
  readonly evidenceOf: (edition: Edition) => Iterable<Evidence>
}

/** How many holders of one feature are looked at, those nearest in time: what keeps the cost linear. */
const window = 128

/** How many of the best are compared in full. */
const finalists = 32

const month = 30 * 24 * 60 * 60 * 1000

/**
 * Gives the related articles of each edition, best first; the editions are those of one language, sorted by date.
 * The evidence is looked up in an inverted index, so the cost is that of editions × features × a constant.
 */
export function relatedEditions(
  editions: readonly Edition[],
  options: RelatedOptions
): ReadonlyMap<Edition, readonly Related[]> {
  const index = evidenceIndex(editions.map(options.evidenceOf), options.weights)
  const search: Search = {
    editions,
    times: Float64Array.from(editions, ({article}) => article.matter.date.time),
    index,
    options,
    scores: new Float64Array(editions.length),
    touched: new Uint32Array(editions.length),
    vector: new Float64Array(index.featureCount)
  }
  return new Map(editions.map((edition, position) => [edition, relatedTo(position, edition, search)]))
}

interface Search {
  readonly editions: readonly Edition[]
  readonly times: Float64Array
  readonly index: EvidenceIndex
  readonly options: RelatedOptions
  /** Scratch: zero between two articles. */
  readonly scores: Float64Array
  /** Scratch: the positions that have a score. */
  readonly touched: Uint32Array
  /** Scratch: zero between two articles. */
  readonly vector: Float64Array
}

function relatedTo(position: number, edition: Edition, search: Search): readonly Related[] {
  const pinned = pinnedTo(edition, search.editions)
  const isAllowed = allowed(edition, pinned)
  const count = addUp(position, search)
  const candidates = best(count, search, (other) => isAllowed(search.editions[other]))
  load(position, search)
  const found = candidates
    .map((other) => ({position: other, score: exact(position, other, search)}))
    .toSorted((left, right) => right.score - left.score || left.position - right.position)
    .slice(0, Math.max(0, search.options.limit - pinned.length))
    .flatMap(({position: other}) => toRelated(other, search))
  unload(position, search)
  return [...pinned.map((other): Related => ({edition: other, reasons: [{kind: 'pinned'}]})), ...found]
}

function pinnedTo({article}: Edition, editions: readonly Edition[]): readonly Edition[] {
  const {pin} = article.matter.related
  if (pin.length === 0) return []
  return pin.flatMap((work) =>
    editions.filter((other) => other.article.work === work && other.article.work !== article.work)
  )
}

function allowed({article}: Edition, pinned: readonly Edition[]): (other: Edition | undefined) => boolean {
  const {exclude} = article.matter.related
  return (other) =>
    other !== undefined &&
    other.article.work !== article.work &&
    !exclude.includes(other.article.work) &&
    !pinned.includes(other)
}

/** Adds up what an article shares with others; gives how many it shares anything with. */
function addUp(position: number, {index: {vectors, holders}, scores, touched}: Search): number {
  let count = 0
  const end = vectors.starts[position + 1] ?? 0
  for (let at = vectors.starts[position] ?? 0; at < end; at++) {
    const feature = vectors.numbers[at] ?? 0
    const weight = vectors.weights[at] ?? 0
    const last = holders.starts[feature + 1] ?? 0
    const first = windowStart(holders.numbers, {first: holders.starts[feature] ?? 0, last, position})
    const stop = Math.min(last, first + window)
    for (let place = first; place < stop; place++) {
      const other = holders.numbers[place] ?? 0
      const sum = scores[other] ?? 0
      if (sum === 0) touched[count++] = other
      scores[other] = sum + weight * (holders.weights[place] ?? 0)
    }
  }
  return count
}

interface Span {
  readonly first: number
  readonly last: number
  readonly position: number
}

/** The holders of a feature are sorted by date, as the editions are: the window lies around the article itself. */
function windowStart(positions: Uint32Array, {first, last, position}: Span): number {
  if (last - first <= window) return first
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return Math.max(first, Math.min(low - window / 2, last - window))
}

/** Keeps the finalists in one pass, the best first, and clears the scratch. */
function best(
  count: number,
  {scores, touched}: Search,
  isAllowed: (position: number) => boolean
): readonly number[] {
  const positions = new Uint32Array(finalists)
  const kept = new Float64Array(finalists)
  let length = 0
  for (let index = 0; index < count; index++) {
    const position = touched[index] ?? 0
    const score = scores[position] ?? 0
    scores[position] = 0
    if (length === finalists && score < (kept[finalists - 1] ?? 0)) continue
    if (!isAllowed(position)) continue
    let at = Math.min(length, finalists - 1)
    const isLast = length === finalists && !isBefore(score, position, {kept, positions, at})
    if (isLast) continue
    for (; at > 0 && isBefore(score, position, {kept, positions, at: at - 1}); at--) {
      kept[at] = kept[at - 1] ?? 0
      positions[at] = positions[at - 1] ?? 0
    }
    kept[at] = score
    positions[at] = position
    length = Math.min(length + 1, finalists)
  }
  return [...positions.subarray(0, length)]
}

interface Kept {
  readonly kept: Float64Array
  readonly positions: Uint32Array
  readonly at: number
}

function isBefore(score: number, position: number, {kept, positions, at}: Kept): boolean {
  const other = kept[at] ?? 0
  return score > other || (score === other && position < (positions[at] ?? 0))
}

/** Spreads out the vector of one article, so that others are compared with it in one pass each. */
function load(position: number, {index: {vectors}, vector}: Search): void {
  const end = vectors.starts[position + 1] ?? 0
  for (let at = vectors.starts[position] ?? 0; at < end; at++) {
    vector[vectors.numbers[at] ?? 0] = vectors.weights[at] ?? 0
  }
}

function unload(position: number, {index: {vectors}, vector}: Search): void {
  const end = vectors.starts[position + 1] ?? 0
  for (let at = vectors.starts[position] ?? 0; at < end; at++) vector[vectors.numbers[at] ?? 0] = 0
}

/** Compares an article with the one that is loaded in all that they share, and adds nearness in time. */
function exact(position: number, other: number, {index: {vectors}, times, options, vector}: Search): number {
  const apart = Math.abs((times[position] ?? 0) - (times[other] ?? 0))
  let score = options.weights.time / (1 + apart / month)
  const end = vectors.starts[other + 1] ?? 0
  for (let at = vectors.starts[other] ?? 0; at < end; at++) {
    score += (vectors.weights[at] ?? 0) * (vector[vectors.numbers[at] ?? 0] ?? 0)
  }
  return score
}

function toRelated(other: number, search: Search): readonly Related[] {
  const edition = search.editions[other]
  return edition ? [{edition, reasons: reasonsFor(other, search)}] : []
}
