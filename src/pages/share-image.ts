import type {Address} from '../content/address.ts'

/** A file made to show links to an article with. */
export interface ShareImage {
  readonly address: Address
  /** MIME type. */
  readonly type: string
  readonly width: number
  readonly height: number
}
