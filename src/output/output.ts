import type {Views} from '../pages/view.ts'

/** A page, whose view is made when it is asked for. */
export interface PageWork {
  readonly kind: 'page'
  readonly template: keyof Views
  readonly view: () => Views[keyof Views]
}

/** How a file comes about. */
export type Work =
  | PageWork
  | {readonly kind: 'data'; readonly data: () => Promise<string | Uint8Array>}
  | {readonly kind: 'copy'; readonly from: string}

/** One file of the built site. */
export interface Output<Kind extends Work = Work> {
  /** Below the output folder, with forward slashes. */
  readonly path: string
  /** Digest of all that the contents depend on: the same inputs as last time mean nothing to do. */
  readonly inputs: string
  readonly work: Kind
}
