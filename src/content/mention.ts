import type {Comment} from './comment.ts'

/** What another site says of a page of this one (W3C Webmention). */
export interface Mention {
  /** Address of the page that it is about. */
  readonly target: string
  readonly comment: Comment
}
