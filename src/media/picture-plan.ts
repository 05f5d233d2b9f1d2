import type {ImageFormat, ImageSettings} from '../config/image-settings.ts'
import type {Address} from '../content/address.ts'
import type {Asset} from '../content/asset.ts'
import {digest} from '../content/digest.ts'
import {mediaAddress} from './media-address.ts'

/** All that is to be made of one image. */
export interface PicturePlan {
  readonly asset: Asset
  /** Digest of all that the forms depend on. */
  readonly key: string
  readonly forms: readonly PictureForm[]
}

/** One form that an image is to have. */
export interface PictureForm {
  readonly format: ImageFormat
  readonly width: number
  /** In the store. */
  readonly name: string
  readonly address: Address
}

/** Changes when images are made otherwise from the same settings. */
const version = '1'

/** Decides what is made of an image: nothing larger than itself, and itself where it is smaller than the largest asked for. */
export function picturePlan(asset: Asset, {formats, widths, quality}: ImageSettings): PicturePlan {
  const smaller = widths.filter((width) => width < asset.width)
  const all = asset.width <= (widths.at(-1) ?? 0) ? [...smaller, asset.width] : smaller
  const key = digest(version, asset.digest, JSON.stringify([formats, all, quality]))
  const forms = formats.flatMap((format) =>
    all.map((width) => ({
      format,
      width,
      name: `${key}-${width}.${format}`,
      address: mediaAddress('images', asset.address, {key, ending: `-${width}.${format}`})
    }))
  )
  return {asset, key, forms}
}
