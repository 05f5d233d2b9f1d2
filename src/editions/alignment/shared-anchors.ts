import type {AlignedBlock} from './alignment.ts'
import type {AnchorKind} from './block-anchors.ts'
import {blockAnchors, survival} from './block-anchors.ts'

/** The anchors of one side that the other side has too. */
export interface SideAnchors {
  /** Numbers of the anchors of each block. */
  readonly blocks: readonly (readonly number[])[]
  /** For each anchor the blocks that hold it, ascending. */
  readonly holders: readonly (readonly number[])[]
  /** For each anchor what it says against a pair that holds it on this side alone; at most 0. */
  readonly alone: Float64Array
}

/** What two texts have in common, whatever their languages. */
export interface SharedAnchors {
  readonly original: SideAnchors
  readonly translation: SideAnchors
  /** For each anchor how much better it is that a pair holds it on both sides than on either alone. */
  readonly gain: Float64Array
}

/** Finds the anchors of two texts and weighs them by how rare they are. */
export function sharedAnchors(
  original: readonly AlignedBlock[],
  translation: readonly AlignedBlock[]
): SharedAnchors {
  const options = {hasIdeographs: hasIdeographs(original) && hasIdeographs(translation)}
  const originals = original.map((block) => blockAnchors(block, options))
  const translations = translation.map((block) => blockAnchors(block, options))
  const {numbers, kinds} = common(originals, translations)
  return weighed(
    {original: numbered(originals, {numbers, kinds}), translation: numbered(translations, {numbers, kinds})},
    kinds
  )
}

function hasIdeographs(blocks: readonly AlignedBlock[]): boolean {
  return blocks.some(({text}) => /[\u3040-\u30FF\u3400-\u9FFF]/.test(text))
}

type Found = readonly ReadonlyMap<string, AnchorKind>[]

interface Common {
  /** Number of each anchor, -1 for those that only one side has. */
  readonly numbers: ReadonlyMap<string, number>
  /** By number. */
  readonly kinds: readonly AnchorKind[]
}

function common(originals: Found, translations: Found): Common {
  const numbers = new Map<string, number>()
  const kinds: AnchorKind[] = []
  for (const anchors of originals) for (const name of anchors.keys()) numbers.set(name, -1)
  for (const anchors of translations)
    for (const [name, kind] of anchors) if (numbers.get(name) === -1) numbers.set(name, kinds.push(kind) - 1)
  return {numbers, kinds}
}

type Holders = Pick<SideAnchors, 'blocks' | 'holders'>

function numbered(found: Found, {numbers, kinds}: Common): Holders {
  const holders: number[][] = kinds.map(() => [])
  const blocks = found.map((anchors, block) => {
    const held: number[] = []
    for (const name of anchors.keys()) {
      const number = numbers.get(name) ?? -1
      if (number === -1) continue
      held.push(number)
      holders[number]?.push(block)
    }
    return held
  })
  return {blocks, holders}
}

interface Sides {
  readonly original: Holders
  readonly translation: Holders
}

/** The logarithms of how much likelier it is in a pair than by chance that both sides have an anchor, or one alone. */
function weighed({original, translation}: Sides, kinds: readonly AnchorKind[]): SharedAnchors {
  const gain = new Float64Array(kinds.length)
  const aloneInOriginal = new Float64Array(kinds.length)
  const aloneInTranslation = new Float64Array(kinds.length)
  for (const [anchor, kind] of kinds.entries()) {
    const here = share(original, anchor)
    const there = share(translation, anchor)
    const together = Math.max(here * there, survival[kind] * Math.min(here, there))
    const onlyHere = against((here - together) / (here * (1 - there)))
    const onlyThere = against((there - together) / (there * (1 - here)))
    const both = Math.log(together / (here * there)) - onlyHere - onlyThere
    if (both < leastGain) continue
    gain[anchor] = both
    aloneInOriginal[anchor] = onlyHere
    aloneInTranslation[anchor] = onlyThere
  }
  return {
    original: {...original, alone: aloneInOriginal},
    translation: {...translation, alone: aloneInTranslation},
    gain
  }
}

/** What says less is not worth the time. */
const leastGain = 0.3

/** Share of the blocks that hold an anchor, never all. */
function share({blocks, holders}: Holders, anchor: number): number {
  return (holders[anchor]?.length ?? 0) / (blocks.length + 1)
}

/** Even what seldom gets lost may be. */
function against(likelihood: number): number {
  return Math.min(0, Math.log(Math.max(likelihood, 0.02)))
}
