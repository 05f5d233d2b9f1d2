import {readFile} from 'node:fs/promises'
import type {ImageSettings} from '../config/image-settings.ts'
import {isAnimatedPng} from './is-animated-png.ts'
import type {Sharp} from './load-sharp.ts'
import type {NewMedia} from './media-store.ts'
import type {PictureForm, PicturePlan} from './picture-plan.ts'

/** What images are made with. */
export interface Encoder {
  readonly sharp: Sharp
  readonly quality: ImageSettings['quality']
}

/** Makes all forms of an image, upright and without what a camera wrote into it; a film has none, and neither has a broken image. */
export async function encodePicture(
  {asset, forms}: PicturePlan,
  {sharp, quality}: Encoder
): Promise<NewMedia> {
  try {
    const bytes = await readFile(asset.file)
    const image = sharp(bytes, {failOn: 'error'})
    const {pages = 1} = await image.metadata()
    if (pages > 1 || isAnimatedPng(bytes)) return {files: new Map(), problem: ''}
    const files = new Map<string, Uint8Array>()
    for (const {name, width, format} of forms)
      files.set(
        name,
        await image.clone().autoOrient().resize({width})[format](options[format](quality)).toBuffer()
      )
    return {files, problem: ''}
  } catch (error) {
    return {files: new Map(), problem: error instanceof Error ? error.message : String(error)}
  }
}

const options = {
  avif: ({avif}: ImageSettings['quality']) => ({quality: avif}),
  webp: ({webp}: ImageSettings['quality']) => ({quality: webp, effort: 4})
} satisfies Record<PictureForm['format'], unknown>
