import process from 'node:process'
import {alignFaults} from './align-faults.mjs'
import {alignWithoutPartner} from './align-without-partner.mjs'
import {crossesAnother} from './crosses-another.mjs'
import {goldPairs, masked} from './gold-pairs.mjs'

/**
 * Aligns one work, its links hidden, and holds the result against them.
 *
 * @param {{name: string, original: readonly Block[], translation: readonly Block[]}} work
 * @param {{align: typeof import('../../src/editions/align.ts').align, runs: number}} options
 * @typedef {import('../../src/markdown/document.ts').Block} Block
 */
export function alignWork(work, {align, runs}) {
  const gold = goldPairs(work)
  const targets = new Set(gold.map(({target}) => target))
  const original = work.original.map((block) => masked(block, targets))
  const translation = work.translation.map((block) => masked(block, targets))
  const times = []
  let pairs = []
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    pairs = align(original, translation).pairs
    const {user, system} = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  const faults = alignFaults(gold, pairs).map(
    ({gold: {original: one, translation: other, target}, kind}) => ({
      work: work.name,
      kind,
      target,
      original: shown(work.original[one], one),
      translation: shown(work.translation[other], other)
    })
  )
  const withoutPartner =
    gold.length > 0 ? alignWithoutPartner({name: work.name, original, translation, gold}, align) : null
  return {
    name: work.name,
    blocks: work.original.length,
    gold: gold.length,
    goldInOrder: gold.filter((one) => !crossesAnother(one, gold)).length,
    sameIndex: gold.filter(({original: one, translation: other}) => one === other).length,
    shapes: pairs.map((pair) => `${pair.original.length}–${pair.translation.length}`),
    withoutPartner,
    milliseconds: Math.min(...times),
    faults
  }
}

function shown({type, text}, index) {
  return `${index} ${type} ${text.slice(0, 80)}`
}
