import {join} from 'node:path'
import type {ShareImageSettings} from '../config/config.ts'
import type {ImageSettings} from '../config/image-settings.ts'
import type {MediaFile} from '../media/media-file.ts'
import type {MediaStore} from '../media/media-store.ts'
import type {PageContext} from '../pages/context.ts'
import type {Picture} from '../pages/picture.ts'
import type {ShareImage} from '../pages/share-image.ts'
import type {Message} from '../report/message.ts'
import {remoteLeadImages} from '../site/remote-lead-images.ts'
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

/** What becomes of media: they are made, found where an earlier build made them, looked at for what is wrong, or left alone. */
export type MediaTask = 'make' | 'find' | 'check' | 'none'

/** What media are made with, and where views find them. */
export interface MediaOptions {
  readonly options: BuildOptions
  readonly media: MediaTask
  readonly pictures: Map<string, Picture>
  readonly shareImages: Map<string, ShareImage>
  readonly watch: Stopwatch
}

const nothing: Media = {files: [], made: 0, messages: [], end: () => undefined}

/** Makes the images of the site; what a site doesn't want, or has nothing for, is not even loaded. */
export async function makeMedia(context: PageContext, given: MediaOptions): Promise<Media> {
  if (given.media === 'none') return nothing
  if (given.media === 'check') return lookAt(context, given)
  const {images, shareImages} = context.site.config
  const hasPictures = images !== null && context.site.assets.some(({digest}) => digest !== '')
  if (!hasPictures && shareImages === null) return nothing
  const {openMediaStore, temporaryMediaStore} = await import('../media/media-store.ts')
  const {cache} = given.options
  const folder = join(context.site.config.folders.state, 'cache', 'media')
  const store = cache ? openMediaStore(folder) : temporaryMediaStore()
  const tools = {...given, store}
  const made = [
    ...(hasPictures ? [await pictures(context, images, tools), await originals(context, tools)] : []),
    ...(shareImages === null ? [] : [await shares(context, shareImages, tools)])
  ]
  return {
    files: made.flatMap(({files}) => files),
    made: made.reduce((sum, each) => sum + each.made, 0),
    messages: unique(made.flatMap(({messages}) => messages)),
    end: store.close
  }
}

/** A broken image is found wherever it is used, and told of once. */
function unique(messages: readonly Message[]): readonly Message[] {
  const keyOf = ({rule, path, reason}: Message): string =>
    rule === 'image/broken' ? path : `${rule} ${path} ${reason}`
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()]
}

/** Finds what is broken or missing without making anything. */
async function lookAt(context: PageContext, {options}: MediaOptions): Promise<Media> {
  const {images, shareImages, folders} = context.site.config
  const {checkPositions} = await import('../media/check-positions.ts')
  const messages = [...remoteLeadImages(context.site), ...(await checkPositions(context.site.assets, images))]
  if (images !== null) {
    const {shownImages} = await import('../media/shown-images.ts')
    const {checkImages} = await import('../media/check-images.ts')
    messages.push(...(await checkImages(shownImages(context.site), options.threads)))
  }
  if (shareImages !== null) {
    const {shareJobs} = await import('../media/share-job.ts')
    const {checkShareImages} = await import('../media/check-share-images.ts')
    messages.push(...(await checkShareImages(shareJobs(context), shareImages, folders.root)))
  }
  return {...nothing, messages}
}

type Made = Omit<Media, 'end'>

interface Tools extends MediaOptions {
  readonly store: MediaStore
}

async function pictures({site}: PageContext, settings: ImageSettings, tools: Tools): Promise<Made> {
  const {shownImages} = await import('../media/shown-images.ts')
  const {makePictures} = await import('../media/make-pictures.ts')
  const {options, watch, store, media} = tools
  const made = await makePictures(shownImages(site), settings, {
    store,
    makesMissing: media === 'make',
    threads: options.threads,
    onProgress: (done, total) => options.onProgress('Images', done, total)
  })
  for (const [path, picture] of made.pictures) tools.pictures.set(path, picture)
  watch.lap('images')
  return made
}

async function originals({site}: PageContext, {store, media, options, watch}: Tools): Promise<Made> {
  const {cleanOriginals} = await import('../media/clean-originals.ts')
  const clean = await cleanOriginals(site.assets, {
    store,
    makesMissing: media === 'make',
    threads: options.threads
  })
  watch.lap('originals')
  return clean
}

async function shares(context: PageContext, settings: ShareImageSettings, tools: Tools): Promise<Made> {
  const {shareJobs} = await import('../media/share-job.ts')
  const {makeShareImages} = await import('../media/make-share-images.ts')
  const {options, watch, store, media} = tools
  const made = await makeShareImages(shareJobs(context), {
    store,
    makesMissing: media === 'make',
    settings,
    root: context.site.config.folders.root,
    threads: options.threads,
    onProgress: (done, total) => options.onProgress('Share images', done, total)
  })
  for (const [path, image] of made.shareImages) tools.shareImages.set(path, image)
  watch.lap('share images')
  return made
}
