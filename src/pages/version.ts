import type {Address} from '../content/address.ts'

/** A page in one language. */
export interface Version {
  readonly lang: string
  readonly address: Address
  /** False when it says of itself that it stands first elsewhere: search engines are not told of it as a version. */
  readonly isCanonical: boolean
}
