import type {RelatedWeights} from '../config/config.ts'
import type {Evidence} from './evidence.ts'
import {evidenceIndex} from './evidence.ts'
import type {EvidenceIndex} from './evidence.ts'
import type {Edition} from './works.ts'

/** Why two articles are related. */
export type Reason =
  | {readonly kind: 'pinned' | 'series' | 'outlet' | 'author'}
  | {readonly kind: 'topics'; readonly topics: readonly string[]}

/** An article related to another one. */
export interface Related {
  readonly edition: Edition
  /** Comparable within one list; pinned articles have `Infinity`. */
  readonly score: number
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
}

/** What the search for related articles depends on. */
export interface RelatedOptions {
  readonly weights: RelatedWeights
  /** How many are listed for each article. */
  readonly limit: number
  /** What each edition shows of itself, in the order of the editions. */
  readonly evidence: readonly (readonly Evidence[])[]
}

/** How many holders of one feature are looked at, those nearest in time: what keeps the cost linear. */
const window = 128

/** How many of the best are compared in full. */
const finalists = 48

const day = 24 * 60 * 60 * 1000

/**
 * Gives the related articles of each edition, best first; the editions are those of one language, sorted by date.
 * The evidence is looked up in an inverted index, so the cost is that of editions × features × a constant.
 */
export function relatedEditions(
  editions: readonly Edition[],
  options: RelatedOptions
): ReadonlyMap<Edition, readonly Related[]> {
  const index = evidenceIndex(options.evidence, options.weights)
  const search = {
    editions,
    index,
    options,
    scores: new Float64Array(editions.length),
    vector: new Float64Array(index.featureCount)
  }
  return new Map(editions.map((edition, position) => [edition, relatedTo(position, edition, search)]))
}

interface Search {
  readonly editions: readonly Edition[]
  readonly index: EvidenceIndex
  readonly options: RelatedOptions
  /** Scratch: zero between two articles. */
  readonly scores: Float64Array
  /** Scratch: zero between two articles. */
  readonly vector: Float64Array
}

function relatedTo(position: number, edition: Edition, search: Search): readonly Related[] {
  const pinned = pinnedTo(edition, search.editions)
  const isAllowed = allowed(edition, pinned)
  const candidates = best(rough(position, search), finalists, (other) => isAllowed(search.editions[other]))
  const ranked = exact(position, candidates, search).filter(({score}) => score > 0)
  const found = ranked.toSorted((left, right) => right.score - left.score || left.position - right.position)
  const others = found
    .slice(0, Math.max(0, search.options.limit - pinned.length))
    .flatMap((candidate) => toRelated(position, candidate, search))
  return [
    ...pinned.map((other): Related => ({edition: other, score: Infinity, reasons: [{kind: 'pinned'}]})),
    ...others
  ]
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

/** Adds up what an article shares with others, and gives the positions of those who share anything. */
function rough(
  position: number,
  {index, scores}: Search
): {readonly touched: readonly number[]; readonly scores: Float64Array} {
  const touched: number[] = []
  for (const {feature, weight} of index.vectors[position] ?? []) {
    const {positions, weights} = index.holders[feature] ?? {positions: [], weights: []}
    const start = windowStart(positions, position)
    for (let at = start; at < Math.min(positions.length, start + window); at++) {
      const other = positions[at] ?? 0
      const sum = scores[other] ?? 0
      if (sum === 0) touched.push(other)
      scores[other] = sum + weight * (weights[at] ?? 0)
    }
  }
  return {touched, scores}
}

/** The holders of a feature are sorted by date, as the editions are: the window lies around the article itself. */
function windowStart(positions: readonly number[], position: number): number {
  if (positions.length <= window) return 0
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return Math.max(0, Math.min(low - window / 2, positions.length - window))
}

/** Keeps the highest scores in one pass, and clears the scratch. */
function best(
  {touched, scores}: {readonly touched: readonly number[]; readonly scores: Float64Array},
  count: number,
  isAllowed: (position: number) => boolean
): readonly number[] {
  const kept: {readonly position: number; readonly score: number}[] = []
  for (const position of touched) {
    const score = scores[position] ?? 0
    scores[position] = 0
    const last = kept[count - 1]
    if (last && (score < last.score || (score === last.score && position > last.position))) continue
    if (!isAllowed(position)) continue
    let at = Math.min(kept.length, count - 1)
    while (at > 0 && isBefore({position, score}, kept[at - 1])) at--
    kept.splice(at, 0, {position, score})
    kept.length = Math.min(kept.length, count)
  }
  return kept.map(({position}) => position)
}

function isBefore(
  left: {readonly position: number; readonly score: number},
  right: {readonly position: number; readonly score: number} | undefined
): boolean {
  if (!right) return true
  return left.score > right.score || (left.score === right.score && left.position < right.position)
}

interface Candidate {
  readonly position: number
  readonly score: number
}

/** Compares an article with its finalists in all that they share, and adds nearness in time. */
function exact(
  position: number,
  candidates: readonly number[],
  {editions, index, options, vector}: Search
): readonly Candidate[] {
  const own = index.vectors[position] ?? []
  for (const {feature, weight} of own) vector[feature] = weight
  const compared = candidates.map((other) => {
    const shared = (index.vectors[other] ?? []).reduce(
      (sum, {feature, weight}) => sum + weight * (vector[feature] ?? 0),
      0
    )
    const near = options.weights.time / (1 + distance(editions[position], editions[other]) / (30 * day))
    return {position: other, score: shared === 0 ? 0 : shared + near}
  })
  for (const {feature} of own) vector[feature] = 0
  return compared
}

function distance(left: Edition | undefined, right: Edition | undefined): number {
  return Math.abs((left?.article.matter.date.time ?? 0) - (right?.article.matter.date.time ?? 0))
}

function toRelated(position: number, candidate: Candidate, {editions, index}: Search): readonly Related[] {
  const edition = editions[candidate.position]
  if (!edition) return []
  return [{edition, score: candidate.score, reasons: reasonsFor(index, position, candidate.position)}]
}

/** Names what two articles share, the weightiest first; topics are tags, then words that a reader knows as such. */
function reasonsFor({vectors, evidence}: EvidenceIndex, position: number, other: number): readonly Reason[] {
  const weightByFeature = new Map((vectors[other] ?? []).map(({feature, weight}) => [feature, weight]))
  const shared = (vectors[position] ?? [])
    .flatMap(({feature, weight}) => {
      const otherWeight = weightByFeature.get(feature)
      const shown = evidence[feature]
      return otherWeight === undefined || !shown ? [] : [{shown, weight: weight * otherWeight}]
    })
    .toSorted((left, right) => right.weight - left.weight)
  const kinds = new Set(shared.map(({shown}) => shown.kind))
  const single = (['series', 'author', 'outlet'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind): Reason => ({kind}))
  const tags = shared.flatMap(({shown}) => (shown.kind === 'tag' ? [shown.name] : []))
  const words = shared.flatMap(({shown}) => (shown.kind === 'term' && isWord(shown.name) ? [shown.name] : []))
  const topics = distinct([...tags, ...words]).slice(0, 3)
  return topics.length === 0 ? single : [...single, {kind: 'topics', topics}]
}

/** Pairs of Han or kana come from cutting a text, not from its writer. */
function isWord(text: string): boolean {
  return text.length > 2 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

function distinct(texts: readonly string[]): readonly string[] {
  const byFolded = new Map(texts.toReversed().map((text) => [text.toLowerCase(), text]))
  return texts
    .filter((text) => byFolded.get(text.toLowerCase()) === text)
    .filter((text, at, all) => all.indexOf(text) === at)
}
