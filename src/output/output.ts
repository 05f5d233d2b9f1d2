import type {Message} from '../report/message.ts'

/** Contents made when they are needed, or the reason why they can't be. */
export type Contents =
  {readonly data: string | Uint8Array} | {readonly copy: string} | {readonly problem: Message}

/** One file of the built site. */
export interface Output {
  /** Below the output folder, with forward slashes. */
  readonly path: string
  /** Digest of all that the contents depend on: the same key as last time means nothing to do. */
  readonly key: string
  /** Gives the contents, or the file they are copied from. */
  readonly contents: () => Contents
}
