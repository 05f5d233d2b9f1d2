import {bestRelated} from './best-related.ts'
import {holdersNear} from './holders-near.ts'
import type {SharedFeature} from './reasons.ts'
import type {RelatedOptions} from './related-options.ts'
import type {SearchSpace} from './search-space.ts'
import {searchSpace} from './search-space.ts'
import {sharedBy} from './shared-by.ts'
import type {Steps} from './steps.ts'
import type {Edition} from './works.ts'

/** An article related to another one. */
export interface Related {
  readonly edition: Edition
  /** How much the two share; infinite for a choice of the editor's. */
  readonly score: number
  /** Gives what they share; the weights add up to the score, but for the nearness in time. */
  readonly shared: () => readonly SharedFeature[]
}

/** Gives the articles related to an edition, best first. */
export type FindRelated = (edition: Edition) => readonly Related[]

/** A search among the editions of one language. */
export interface RelatedSearch {
  readonly related: FindRelated
  /** Says whether an edition has any related articles; that takes a glance where a list takes a search. */
  readonly hasRelated: (edition: Edition) => boolean
}

/**
 * Gives a search for the related articles of any edition; the editions are those of one language, sorted by date.
 * The evidence is looked up in an inverted index, so the cost of all lists is that of editions × features × a constant.
 */
export function* relatedEditions(
  editions: readonly Edition[],
  options: RelatedOptions
): Steps<RelatedSearch> {
  const search = yield* searchSpace(editions, options)
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

function relatedTo(position: number, edition: Edition, search: SearchSpace): readonly Related[] {
  const pinned = pinnedTo(edition, search.editions)
  const room = Math.max(0, search.options.limit - pinned.length)
  const found = bestRelated(addUp(position, search), {
    search,
    position,
    room,
    isRefused: refusal(edition, pinned)
  })
  return [
    ...pinned.map((other): Related => ({edition: other, score: Infinity, shared: () => []})),
    ...found.flatMap(({position: other, score}): readonly Related[] => {
      const found = search.editions[other]
      return found ? [{edition: found, score, shared: () => sharedBy(position, other, search)}] : []
    })
  ]
}

function hasRelated(position: number, edition: Edition, search: SearchSpace): boolean {
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
function addUp(position: number, search: SearchSpace): number {
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
