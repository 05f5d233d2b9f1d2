import {random} from './random.mjs'

/**
 * Takes one block of a gold pair out of a work, first of the translation, then of the original, and tells whether the other one is
 * found to be without a partner. Which pair it is depends on the name of the work alone.
 *
 * @param {{name: string, original: readonly Block[], translation: readonly Block[], gold: readonly GoldPair[]}} work Its links hidden.
 * @param {typeof import('../../src/editions/align.ts').align} align
 * @typedef {import('../../src/markdown/document.ts').Block} Block
 * @typedef {{original: number, translation: number, target: string}} GoldPair
 */
export function alignWithoutPartner({name, original, translation, gold}, align) {
  const one = random(name, 'without partner').pick(gold)
  const omitted = align(original, translation.toSpliced(one.translation, 1)).pairs
  const added = align(original.toSpliced(one.original, 1), translation).pairs
  return {
    omission: omitted.some((pair) => pair.translation.length === 0 && pair.original.includes(one.original)),
    addition: added.some((pair) => pair.original.length === 0 && pair.translation.includes(one.translation))
  }
}
