import type {Address} from '../content/address.ts'

/** A local image in the forms that were made of it. */
export interface Picture {
  /** Changes with any of its forms. */
  readonly key: string
  /** The one that browsers should prefer first. */
  readonly sources: readonly PictureSource[]
}

/** The forms of an image in one format. */
export interface PictureSource {
  /** MIME type. */
  readonly type: string
  /** Ascending. */
  readonly files: readonly PictureFile[]
}

/** One form of an image. */
export interface PictureFile {
  readonly address: Address
  /** Pixels. */
  readonly width: number
}
