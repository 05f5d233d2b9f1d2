import type {AlignedBlock, Alignment} from './alignment/alignment.ts'
import type {Step} from './history.ts'
import {history} from './history.ts'
import type {RecordedBlock} from './recorded-block.ts'
import type {TextChange} from './text-change.ts'
import {textChange} from './text-change.ts'

/** What happened to blocks of the original since an edition was made or reviewed. */
export interface BlockChange {
  /** Blocks of the original as it was, by index; empty for what is new. */
  readonly recorded: readonly number[]
  /** Blocks of the original as it is, by index; empty for what is gone. */
  readonly original: readonly number[]
  /** Blocks of the translation that are behind, by index; empty for what is new. */
  readonly translation: readonly number[]
  readonly kind: TextChange['kind'] | 'added' | 'removed'
  readonly facts: TextChange['facts']
}

/** The original as it was and as it is, and what the translation made of it. */
export interface Editions {
  readonly recorded: readonly RecordedBlock[]
  readonly original: readonly AlignedBlock[]
  /** Of the original as it was with the translation as it is: a new block has nothing in it yet, and one that is gone still has. */
  readonly alignment: Alignment
}

/** Says which blocks of a translation are behind its original, and by what; in the order of the original. */
export function freshness({recorded, original, alignment}: Editions): readonly BlockChange[] {
  return history(recorded, original).map((step) => ({
    recorded: step.before,
    original: step.now,
    translation: partners(alignment, step.before),
    ...changeOf(step, recorded, original)
  }))
}

function changeOf(
  {before, now}: Step,
  recorded: readonly RecordedBlock[],
  original: readonly AlignedBlock[]
): Pick<BlockChange, 'kind' | 'facts'> {
  if (before.length === 0) return {kind: 'added', facts: []}
  if (now.length === 0) return {kind: 'removed', facts: []}
  const old = textOf(recorded, before)
  const text = textOf(original, now)
  // Every character of code counts.
  const isCode = now.some((block) => original[block]?.type === 'code')
  return isCode && old !== text ? {kind: 'substantial', facts: []} : textChange(old, text)
}

function textOf(blocks: readonly {readonly text: string}[], indexes: readonly number[]): string {
  return indexes.map((index) => blocks[index]?.text ?? '').join(' ')
}

function partners({pairs}: Alignment, blocks: readonly number[]): readonly number[] {
  return pairs
    .filter(({original}) => original.some((block) => blocks.includes(block)))
    .flatMap(({translation}) => translation)
}
