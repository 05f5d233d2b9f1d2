import type {Term} from './document.ts'
import type {Stem} from './stems.ts'

/** How often terms stand in a text. */
export interface TermCounts {
  readonly stems: ReadonlyMap<string, Stem>
  /** By `(first << 16) | second`. */
  readonly countByPair: ReadonlyMap<number, number>
  /** Whether Latin words are mostly names, as in a Chinese, Japanese or Korean text. */
  readonly isSyllabic: boolean
}

const maximumCount = 64
const nameFactor = 2

/** Gives the heaviest terms, heaviest first; most are light, and are left out before the rest is made and sorted. */
export function heaviestTerms({stems, countByPair, isSyllabic}: TermCounts): readonly Term[] {
  const terms: Term[] = []
  for (const [stem, {word, count}] of stems)
    terms.push({stem, word, weight: weightOf(count, isSyllabic && /^[a-z]/.test(stem) ? nameFactor : 1)})
  const lightest = lightestOf(terms, countByPair)
  const heavy = terms.filter(({weight}) => weight >= lightest)
  for (const [pair, count] of countByPair)
    if (weightOf(count, 1) >= lightest) heavy.push(pairTerm(pair, count))
  return heavy
    .sort((left, right) => right.weight - left.weight || (left.stem < right.stem ? -1 : 1))
    .slice(0, maximumCount)
}

function weightOf(count: number, factor: number): number {
  return factor === 1 ? (weights[count] ??= weigh(count, factor)) : weigh(count, factor)
}

/** By count, as there are few different ones. */
const weights: number[] = []

function weigh(count: number, factor: number): number {
  return Math.round(factor * (1 + Math.log(count)) * 1000) / 1000
}

/** Gives the weight that enough terms have; there are few different ones. */
function lightestOf(terms: readonly Term[], countByPair: ReadonlyMap<number, number>): number {
  const countByWeight = new Map<number, number>()
  for (const {weight} of terms) increase(countByWeight, weight, 1)
  for (const [count, number] of numberByCount(countByPair))
    increase(countByWeight, weightOf(count, 1), number)
  let total = 0
  for (const [weight, number] of [...countByWeight].sort(([left], [right]) => right - left))
    if ((total += number) >= maximumCount) return weight
  return 0
}

function numberByCount(countByPair: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const count of countByPair.values()) increase(numbers, count, 1)
  return numbers
}

function increase(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function pairTerm(pair: number, count: number): Term {
  const stem = String.fromCharCode(pair >>> 16, pair & 0xffff)
  return {stem, word: stem, weight: weightOf(count, 1)}
}
