import type {TextsView} from '../pages/view.ts'

/** What of two texts decides how they are aligned, besides the program. */
export interface AlignedTexts {
  readonly translation: Pick<TextsView['translation'], 'document'>
  readonly original: Pick<TextsView['original'], 'document'>
}

/** Gives the key of an alignment: the digests of both documents. */
export function alignmentKey({translation, original}: AlignedTexts): string {
  return `${original.document} ${translation.document}`
}
