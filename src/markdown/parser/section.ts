import type {RootContent} from 'mdast'

/** A part of a text; no block reaches over its ends. */
export interface Section {
  readonly nodes: readonly RootContent[]
  /** Where it begins and ends in the source. */
  readonly start: number
  readonly end: number
}
