import {join} from 'node:path'
import type {MediaFile} from '../media/media-file.ts'
import type {PageContext} from '../pages/context.ts'
import type {Picture} from '../pages/picture.ts'
import type {ShareImage} from '../pages/share-image.ts'
import type {Message} from '../report/message.ts'
import type {BuildOptions} from './options.ts'
import type {Stopwatch} from './stopwatch.ts'

/** What was made for the pages besides themselves. */
export interface Media {
  readonly files: readonly MediaFile[]
  /** How many images and share images were made, and not found in the store. */
  readonly made: number
  readonly messages: readonly Message[]
  /** Lets go of the files. */
  readonly end: () => void
}

/** What media are made with, and where views find them. */
export interface MediaOptions {
  readonly options: BuildOptions
  /** False to look at what there is, and make nothing. */
  readonly makesMedia: boolean
  readonly pictures: Map<string, Picture>
  readonly shareImages: Map<string, ShareImage>
  readonly watch: Stopwatch
}

const nothing: Media = {files: [], made: 0, messages: [], end: () => undefined}

/** Makes the images of the site; what a site doesn't want, or has nothing for, is not even loaded. */
export async function makeMedia(context: PageContext, given: MediaOptions): Promise<Media> {
  const {images} = context.site.config
  if (images === null || !hasImages(context)) return nothing
  const {shownImages} = await import('../media/shown-images.ts')
  const shown = shownImages(context.site)
  const {options, watch} = given
  if (!given.makesMedia) {
    const {checkImages} = await import('../media/check-images.ts')
    return {...nothing, messages: await checkImages(shown, options.threads)}
  }
  const {openMediaStore, temporaryMediaStore} = await import('../media/media-store.ts')
  const {makePictures} = await import('../media/make-pictures.ts')
  const {state} = context.site.config.folders
  const store = options.cache ? openMediaStore(join(state, 'cache', 'media')) : temporaryMediaStore()
  const {pictures, files, made, messages} = await makePictures(shown, images, {
    store,
    threads: options.threads,
    onProgress: (done, total) => options.onProgress('Images', done, total)
  })
  for (const [path, picture] of pictures) given.pictures.set(path, picture)
  watch.lap('images')
  return {files, made, messages, end: store.close}
}

function hasImages({site}: PageContext): boolean {
  return site.assets.some(({digest}) => digest !== '')
}
