import type {RelatedWeights} from '../config/config.ts'
import type {EvidenceIndex, EvidenceSource, TakeEvidence} from './evidence.ts'
import {evidenceIndex} from './evidence.ts'
import type {SharedFeature} from './reasons.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {Edition} from './works.ts'

/** An article related to another one. */
export interface Related {
  readonly edition: Edition
  /** How much the two share; infinite for a choice of the editor's. */
  readonly score: number
  /** Gives what they share; the weights add up to the score, but for the nearness in time. */
  readonly shared: () => readonly SharedFeature[]
}

/** What the search for related articles depends on. */
export interface RelatedOptions {
  readonly weights: RelatedWeights
  /** How many are listed for each article. */
  readonly limit: number
  /** Tells what an edition shows of what it is about. */
  readonly evidenceOf: (edition: Edition, take: TakeEvidence) => void
  readonly vocabulary: Vocabulary
}

/** Gives the articles related to an edition, best first. */
export type FindRelated = (edition: Edition) => readonly Related[]

/** A search among the editions of one language. */
export interface RelatedSearch {
  readonly related: FindRelated
  /** Says whether an edition has any related articles; that takes a glance where a list takes a search. */
  readonly hasRelated: (edition: Edition) => boolean
}

/** A feature of more articles than this counts only between those near in time: what keeps the cost linear. */
const common = 128

/** How far apart two articles may stand, in the order of their dates, to share what is common. */
const reach = 512

const month = 30 * 24 * 60 * 60 * 1000

/**
 * Gives a search for the related articles of any edition; the editions are those of one language, sorted by date.
 * The evidence is looked up in an inverted index, so the cost of all lists is that of editions × features × a constant.
 */
export function relatedEditions(editions: readonly Edition[], options: RelatedOptions): RelatedSearch {
  const search = searchIn(editions, options)
  const found = new Map<Edition, readonly Related[]>()
  return {
    related(edition) {
      const known = found.get(edition)
      if (known) return known
      const position = search.positionOf.get(edition)
      const related = position === undefined ? [] : relatedTo(position, edition, search)
      found.set(edition, related)
      return related
    },
    hasRelated(edition) {
      const position = search.positionOf.get(edition)
      return position !== undefined && hasRelated(position, edition, search)
    }
  }
}

interface Search {
  readonly editions: readonly Edition[]
  readonly positionOf: ReadonlyMap<Edition, number>
  readonly times: Float64Array
  /** The number of each edition's work. */
  readonly works: Uint32Array
  readonly index: EvidenceIndex
  readonly options: RelatedOptions
  /** Scratch: zero between two searches. */
  readonly scores: Float64Array
  /** Scratch: the positions that have a score. */
  readonly touched: Uint32Array
  /** Scratch: the weights of one article, by feature. */
  readonly loaded: {position: number; readonly vector: Float64Array}
}

function searchIn(editions: readonly Edition[], options: RelatedOptions): Search {
  const numberByWork = new Map<string, number>()
  const workNumber = (work: string): number => {
    const number = numberByWork.get(work) ?? numberByWork.size
    numberByWork.set(work, number)
    return number
  }
  const evidenceOf: EvidenceSource['evidenceOf'] = (position, take) => {
    const edition = editions[position]
    if (edition) options.evidenceOf(edition, take)
  }
  const {vocabulary, weights} = options
  const index = evidenceIndex({count: editions.length, evidenceOf, vocabulary}, weights)
  return {
    editions,
    positionOf: new Map(editions.map((edition, position) => [edition, position])),
    times: Float64Array.from(editions, ({article}) => article.matter.date.time),
    works: Uint32Array.from(editions, ({article}) => workNumber(article.work)),
    index,
    options,
    scores: new Float64Array(editions.length),
    touched: new Uint32Array(editions.length),
    loaded: {position: -1, vector: new Float64Array(index.featureCount)}
  }
}

function relatedTo(position: number, edition: Edition, search: Search): readonly Related[] {
  const pinned = pinnedTo(edition, search.editions)
  const room = Math.max(0, search.options.limit - pinned.length)
  const found = best(addUp(position, search), {search, position, room, isRefused: refusal(edition, pinned)})
  return [
    ...pinned.map((other): Related => ({edition: other, score: Infinity, shared: () => []})),
    ...found.flatMap(({position: other, score}): readonly Related[] => {
      const found = search.editions[other]
      return found ? [{edition: found, score, shared: () => sharedBy(position, other, search)}] : []
    })
  ]
}

function hasRelated(position: number, edition: Edition, search: Search): boolean {
  const {editions, works, index} = search
  const pinned = pinnedTo(edition, editions)
  if (pinned.length > 0) return true
  const isRefused = refusal(edition, pinned)
  const {starts, numbers} = index.vectors
  for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at++) {
    const span = holdersNear(numbers[at] ?? 0, position, search)
    for (let place = span.first; place < span.last; place++) {
      const other = index.holders.numbers[place] ?? 0
      if (other > span.stop) break
      if (works[other] !== works[position] && !isRefused?.(editions[other])) return true
    }
  }
  return false
}

interface Near {
  readonly first: number
  readonly last: number
  /** The last position that is near. */
  readonly stop: number
}

/** Gives the places of those who hold a feature: of all, or of those nearby where it is common. */
function holdersNear(feature: number, position: number, {index: {holders}, scores}: Search): Near {
  const first = holders.starts[feature] ?? 0
  const last = holders.starts[feature + 1] ?? 0
  if (last - first <= common) return {first, last, stop: scores.length}
  return {
    first: firstFrom(holders.numbers, {low: first, high: last, position: position - reach}),
    last,
    stop: position + reach
  }
}

function pinnedTo({article}: Edition, editions: readonly Edition[]): readonly Edition[] {
  const {pin} = article.matter.related
  if (pin.length === 0) return []
  return pin.flatMap((work) =>
    editions.filter((other) => other.article.work === work && other.article.work !== article.work)
  )
}

/** Says which editions are not to be listed, besides those of the same work; null when there are none. */
function refusal(
  {article}: Edition,
  pinned: readonly Edition[]
): ((other: Edition | undefined) => boolean) | null {
  const {exclude} = article.matter.related
  if (exclude.length === 0 && pinned.length === 0) return null
  return (other) => other !== undefined && (exclude.includes(other.article.work) || pinned.includes(other))
}

/** Adds up what an article shares with others; gives how many it shares anything with. */
function addUp(position: number, search: Search): number {
  const {
    index: {vectors, holders},
    scores,
    touched
  } = search
  let count = 0
  const end = vectors.starts[position + 1] ?? 0
  for (let at = vectors.starts[position] ?? 0; at < end; at++) {
    const feature = vectors.numbers[at] ?? 0
    const weight = vectors.weights[at] ?? 0
    const {first, last, stop} = holdersNear(feature, position, search)
    for (let place = first; place < last; place++) {
      const other = holders.numbers[place] ?? 0
      if (other > stop) break
      const sum = scores[other] ?? 0
      if (sum === 0) touched[count++] = other
      scores[other] = sum + weight * (holders.weights[place] ?? 0)
    }
  }
  return count
}

interface Span {
  readonly low: number
  readonly high: number
  readonly position: number
}

/** Gives the first place in a sorted span that holds the position or a later one. */
function firstFrom(positions: Uint32Array, span: Span): number {
  let {low, high} = span
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < span.position) low = middle + 1
    else high = middle
  }
  return low
}

interface Choice {
  readonly search: Search
  readonly position: number
  readonly room: number
  readonly isRefused: ((other: Edition | undefined) => boolean) | null
}

interface Found {
  readonly position: number
  readonly score: number
}

/** Keeps the best in one pass, adds nearness in time, and clears the scratch. */
function best(count: number, {search, position, room, isRefused}: Choice): readonly Found[] {
  const {editions, scores, touched, times, works, options} = search
  const time = times[position] ?? 0
  const kept: Found[] = []
  for (let index = 0; index < count; index++) {
    const other = touched[index] ?? 0
    const shared = scores[other] ?? 0
    scores[other] = 0
    const worst = kept[room - 1]
    if (worst && shared + options.weights.time < worst.score) continue
    if (works[other] === works[position] || isRefused?.(editions[other])) continue
    const score = shared + options.weights.time / (1 + Math.abs(time - (times[other] ?? 0)) / month)
    keep({position: other, score}, kept, room)
  }
  return kept
}

/** Puts what is found in its place among the best; the newer one of two as good stands first. */
function keep(found: Found, kept: Found[], room: number): void {
  let at = kept.length
  for (; at > 0; at--) {
    const before = kept[at - 1]
    if (!before || before.score > found.score) break
    if (before.score === found.score && before.position < found.position) break
  }
  if (at >= room) return
  kept.splice(at, 0, found)
  if (kept.length > room) kept.pop()
}

/** Gives what two articles share, in the order in which the other one has it. */
function sharedBy(position: number, other: number, search: Search): readonly SharedFeature[] {
  const {vectors, holders, feature} = search.index
  const isFar = Math.abs(position - other) > reach
  load(position, search)
  const shared: SharedFeature[] = []
  for (let at = vectors.starts[other] ?? 0; at < (vectors.starts[other + 1] ?? 0); at++) {
    const number = vectors.numbers[at] ?? 0
    if (isFar && (holders.starts[number + 1] ?? 0) - (holders.starts[number] ?? 0) > common) continue
    const weight = (vectors.weights[at] ?? 0) * (search.loaded.vector[number] ?? 0)
    if (weight > 0) shared.push({...feature(number), weight})
  }
  return shared
}

/** Spreads out the vector of one article, so that others are compared with it in one pass each. */
function load(position: number, {index: {vectors}, loaded}: Search): void {
  if (loaded.position === position) return
  const spread = (article: number, weightAt: (at: number) => number): void => {
    for (let at = vectors.starts[article] ?? 0; at < (vectors.starts[article + 1] ?? 0); at++)
      loaded.vector[vectors.numbers[at] ?? 0] = weightAt(at)
  }
  if (loaded.position !== -1) spread(loaded.position, () => 0)
  spread(position, (at) => vectors.weights[at] ?? 0)
  loaded.position = position
}
