/**
 * A seeded source of numbers: the same parts give the same sequence, on any machine.
 *
 * @typedef {object} Random
 * @property {() => number} next From 0 to 1.
 * @property {(low: number, high: number) => number} integer Both ends included.
 * @property {(probability: number) => boolean} chance
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(list: readonly any[]) => any} zipf The n-th is picked about n times less often than the first.
 * @property {(median: number, spread: number) => number} logNormal
 */

/**
 * Makes a source of numbers from a seed and what it is for.
 *
 * @param {...(string | number)} parts
 * @returns {Random}
 */
export function random(...parts) {
  const next = generator(seedOf(parts.join('/')))
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    zipf: (list) => list[zipfIndex(next, list.length)],
    logNormal: (median, spread) => median * Math.exp(spread * normal(next))
  }
}

/** FNV-1a. */
function seedOf(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mulberry32. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The inverse of the continuous distribution with density 1/x: no tables, and near enough. */
function zipfIndex(next, length) {
  return Math.min(length - 1, Math.floor((length + 1) ** next()) - 1)
}

/** Box and Muller's transform. */
function normal(next) {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}
