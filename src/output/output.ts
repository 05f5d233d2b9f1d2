import type {Views} from '../pages/view.ts'

/** How a file comes about. */
export type Work =
  | {readonly kind: 'page'; readonly template: keyof Views; readonly view: Views[keyof Views]}
  | {readonly kind: 'data'; readonly data: () => Promise<string | Uint8Array>}
  | {readonly kind: 'copy'; readonly from: string}

/** One file of the built site. */
export interface Output {
  /** Below the output folder, with forward slashes. */
  readonly path: string
  /** Digest of all that the contents depend on: the same key as last time means nothing to do. */
  readonly key: string
  readonly work: Work
}
