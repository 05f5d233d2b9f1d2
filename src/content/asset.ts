import type {Address} from './address.ts'

/** A file beside the articles that is copied as it is. */
export interface Asset {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  /** Absolute path. */
  readonly file: string
  readonly address: Address
  /** Identifies its contents without reading them: what the file system tells of it. */
  readonly stamp: string
  /** Pixels of an image; 0 when it is none or they are not known. */
  readonly width: number
  readonly height: number
  /** Of its contents, where others are made from it; empty for all else. */
  readonly digest: string
}
