import {crossesAnother} from './crosses-another.mjs'

/**
 * Says what became of the gold pairs of a work.
 *
 * @param {readonly GoldPair[]} gold
 * @param {readonly Pair[]} pairs
 * @returns {readonly {gold: GoldPair, kind: keyof typeof faultKinds}[]} Those that are not in one pair.
 * @typedef {{original: number, translation: number, target: string}} GoldPair
 * @typedef {import('../../src/editions/alignment/alignment.ts').Pair} Pair
 */
export function alignFaults(gold, pairs) {
  const byOriginal = new Map(pairs.flatMap((pair) => pair.original.map((index) => [index, pair])))
  const byTranslation = new Map(pairs.flatMap((pair) => pair.translation.map((index) => [index, pair])))
  return gold.flatMap((one) => {
    const here = byOriginal.get(one.original)
    const there = byTranslation.get(one.translation)
    if (here === there) return []
    if (crossesAnother(one, gold)) return [{gold: one, kind: 'crossing'}]
    const isSure = Math.min(here.confidence, there.confidence) >= 0.9
    return [{gold: one, kind: isSure ? 'sure' : 'doubtful'}]
  })
}

export const faultKinds = {
  crossing: 'gold pairs that cross',
  sure: 'sure of other pairs',
  doubtful: 'in doubt'
}
