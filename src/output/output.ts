import type {Views} from '../pages/view.ts'

/** How a file comes about. */
export type Work =
  | {readonly kind: 'page'; readonly template: keyof Views; readonly view: Views[keyof Views]}
  | {readonly kind: 'data'; readonly data: () => Promise<string | Uint8Array>}
  | {readonly kind: 'copy'; readonly from: string}

/** A file ready to be made. */
export interface Task {
  /** Digest of all that the contents depend on: the same key as last time means nothing to do. */
  readonly key: string
  readonly work: Work
}

/** One file of the built site. */
export interface Output {
  /** Below the output folder, with forward slashes. */
  readonly path: string
  /** Digest of what the task is made from: with the same inputs as last time, the task is the same, and need not be made. */
  readonly inputs: string
  readonly task: () => Task
}
