import type {Views} from '../pages/view.ts'
import type {Message} from '../report/message.ts'

/** A page to be rendered to a file. */
export interface PageTask {
  readonly template: keyof Views
  readonly view: Views[keyof Views]
  /** Absolute; null for a page that is rendered only to see whether it can be. */
  readonly file: string | null
  /** Digest of what is in its place already: a page of just that is not written; empty when there is nothing. */
  readonly contents: string
}

/** What became of a page. */
export interface PageResult {
  /** Digest of the page; empty when there was a problem. */
  readonly contents: string
  readonly problem: Message | null
}

/** Renders pages to files, whose folders may have to be made; the results are in the order of the pages. */
export type RenderPages = (pages: readonly PageTask[]) => Promise<readonly PageResult[]>

/** Gives those who can render so many pages at the same time; each takes the next pages when it is done. */
export type PageLanes = (count: number) => readonly RenderPages[]
