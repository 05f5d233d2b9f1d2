import type {Message} from '../report/message.ts'

/** A problem as the page shows it. */
export interface ShownProblem extends Message {
  /** The lines around its place; empty when there are none. */
  readonly frame: string
  /** True when the file can be opened in an editor. */
  readonly isOpenable: boolean
}

/** What browsers are told. */
export interface State {
  /** Changes with the site. */
  readonly version: string
  readonly problems: readonly ShownProblem[]
  /** How many more problems there are. */
  readonly more: number
  /** Links to files that have other contents under the same address. */
  readonly replaced: readonly string[]
  /** Link to the page that is to be shown; empty for the one that is. */
  readonly navigate: string
}
