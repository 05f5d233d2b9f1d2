import {creditXmp} from './credit-xmp.ts'
import {isAnimatedPng} from './is-animated-png.ts'
import type {Sharp} from './load-sharp.ts'
import type {PrivateData} from './private-data.ts'

/**
 * Gives an image in its own format, upright, with its colour profile and what is said of who made it and whose it is, but
 * without all else that was written into it; null for a film, of which that can't be had.
 */
export async function cleanImage(
  bytes: Buffer,
  found: PrivateData,
  sharp: Sharp
): Promise<Uint8Array | null> {
  const image = sharp(bytes, {failOn: 'error'})
  const {format, pages = 1, chromaSubsampling, xmp} = await image.metadata()
  if (pages > 1 || isAnimatedPng(bytes)) return null
  const credit = creditXmp(found)
  const upright = image.autoOrient().keepIccProfile()
  const credited =
    xmp !== undefined && !found.isInXmp
      ? upright.keepXmp()
      : credit === ''
        ? upright
        : upright.withXmp(credit)
  switch (format) {
    case 'jpeg':
      return credited
        .jpeg({quality: 92, chromaSubsampling: chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4'})
        .toBuffer()
    case 'png':
      return credited.png({compressionLevel: 9}).toBuffer()
    case 'webp':
      return credited.webp({quality: 92}).toBuffer()
    case 'heif':
      return credited.avif({quality: 80}).toBuffer()
    case 'tiff':
      return credited.tiff({compression: 'lzw'}).toBuffer()
    default:
      return null
  }
}
