import type {Address} from '../content/address.ts'

/** A file of the site that lies in the store. */
export interface MediaFile {
  readonly address: Address
  /** Changes with its contents. */
  readonly key: string
  /** Absolute path. */
  readonly file: string
}
