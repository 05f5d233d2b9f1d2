import type {DateTime} from './date-time.ts'

/** What a reader says of an article: plain text, never markup; texts that were not given are empty. */
export interface Comment {
  readonly author: string
  /** Page of the author; `https:` or `http:`. */
  readonly url: string
  /** Where it was written, when that is elsewhere; `https:` or `http:`. */
  readonly href: string
  readonly date: DateTime | null
  /** BCP 47 tag. */
  readonly lang: string
  /** None for one who only liked or shared it. */
  readonly paragraphs: readonly string[]
}
