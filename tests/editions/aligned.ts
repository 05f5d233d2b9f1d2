import {align} from '../../src/editions/align.ts'
import type {AlignedBlock, Pair} from '../../src/editions/alignment/alignment.ts'
import {render} from '../markdown/rendered.ts'

/** Gives the blocks of a text. */
export function blocksOf(markdown: string, lang = 'en'): readonly AlignedBlock[] {
  return render(markdown, lang).blocks
}

/** Gives the pairs of two texts, one line each: `original = translation`, blocks by number. */
export function aligned(
  original: readonly AlignedBlock[],
  translation: readonly AlignedBlock[]
): readonly string[] {
  return align(original, translation).pairs.map(shown)
}

/** Gives a pair as a line. */
export function shown({original, translation}: Pair): string {
  return `${original.join('+') || '–'} = ${translation.join('+') || '–'}`
}
