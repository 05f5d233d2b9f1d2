import type {DateTime} from '../content/date-time.ts'

const twoDays = 2 * 24 * 60 * 60 * 1000

/** Gives when an article is no longer news, milliseconds since 1970: two days after it was published. */
export function newsEnd({time}: DateTime): number {
  return time + twoDays
}
