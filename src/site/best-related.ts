import type {SearchSpace} from './search-space.ts'
import type {Edition} from './works.ts'

const month = 30 * 24 * 60 * 60 * 1000

/** What is chosen from, and how much. */
export interface Choice {
  readonly search: SearchSpace
  readonly position: number
  readonly room: number
  readonly isRefused: ((other: Edition | undefined) => boolean) | null
}

/** A place in the space, and how much it shares. */
export interface Found {
  readonly position: number
  readonly score: number
}

/** Gives the best in one pass, adds nearness in time, and clears the scratch. */
export function bestRelated(count: number, {search, position, room, isRefused}: Choice): readonly Found[] {
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
