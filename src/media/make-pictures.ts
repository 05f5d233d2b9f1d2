import type {ImageSettings} from '../config/image-settings.ts'
import type {Asset} from '../content/asset.ts'
import {shareOut} from '../output/share-out.ts'
import type {Picture} from '../pages/picture.ts'
import type {Message} from '../report/message.ts'
import {brokenImage} from './broken-image.ts'
import {encodePicture} from './encode-picture.ts'
import {loadSharp} from './load-sharp.ts'
import type {MediaFile} from './media-file.ts'
import type {MadeMedia, MediaStore} from './media-store.ts'
import type {PicturePlan} from './picture-plan.ts'
import {noSharp} from './no-sharp.ts'
import {picturePlan} from './picture-plan.ts'

/** What was made of the images of a site. */
export interface Pictures {
  /** By the path of the image. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly files: readonly MediaFile[]
  /** How many images were made, and not found in the store. */
  readonly made: number
  readonly messages: readonly Message[]
}

/** What images are made with. */
export interface MediaTools {
  readonly store: MediaStore
  /** False to make do with what the store has. */
  readonly makesMissing: boolean
  /** How many to make at the same time. */
  readonly threads: number
  readonly onProgress: (done: number, total: number) => void
}

/** Makes the forms of images, unless the store has them; the library is loaded only when something is to be made. */
export async function makePictures(
  assets: readonly Asset[],
  settings: ImageSettings,
  tools: MediaTools
): Promise<Pictures> {
  const readable = assets.filter(({width, digest}) => width > 0 && digest !== '')
  const plans = readable.map((asset) => picturePlan(asset, settings))
  const madeByKey = new Map(plans.map(({key}) => [key, tools.store.find(key)]))
  const wanted = tools.makesMissing
    ? new Map(plans.map((plan) => [plan.key, plan]))
    : new Map<string, PicturePlan>()
  const missing = [...wanted.values()].filter(({key}) => madeByKey.get(key) === null)
  const unreadable = assets.filter((asset) => !readable.includes(asset))
  const messages = unreadable.map(({path}) => brokenImage(path, 'its size can not be read'))
  const hasMade = missing.length === 0 || (await encodeAll(missing, settings, tools))
  if (!hasMade) messages.push(noSharp(missing.length, settings))
  for (const {key} of missing) madeByKey.set(key, hasMade ? tools.store.find(key) : null)
  const made = plans.map((plan) => toMade(plan, madeByKey.get(plan.key) ?? null))
  return {
    pictures: new Map(made.flatMap(({picture}) => picture)),
    files: made.flatMap(({files}) => files),
    made: hasMade ? missing.length : 0,
    messages: [...messages, ...made.flatMap((each) => each.messages)]
  }
}

/** Says whether the library was there. */
async function encodeAll(
  plans: readonly PicturePlan[],
  {quality}: ImageSettings,
  {store, threads, onProgress}: MediaTools
): Promise<boolean> {
  const sharp = await loadSharp()
  if (sharp === null) return false
  let done = 0
  const lane = async (plan: PicturePlan): Promise<void> => {
    store.add(plan.key, await encodePicture(plan, {sharp, quality}))
    done += 1
    onProgress(done, plans.length)
  }
  await shareOut(
    plans,
    Array.from({length: threads}, () => lane)
  )
  return true
}

interface MadePicture extends Pick<Pictures, 'files' | 'messages'> {
  readonly picture: readonly (readonly [string, Picture])[]
}

function toMade({asset, key, forms}: PicturePlan, made: MadeMedia | null): MadePicture {
  if (made === null) return {picture: [], files: [], messages: []}
  if (made.problem !== '') return {picture: [], files: [], messages: [brokenImage(asset.path, made.problem)]}
  const files = forms.flatMap(({name, address}) => {
    const file = made.files.get(name)
    return file === undefined ? [] : [{address, key: name, file}]
  })
  const formats = [...new Set(forms.map(({format}) => format))]
  const sources = formats.map((format) => ({
    type: `image/${format}`,
    files: forms.filter((form) => form.format === format)
  }))
  return {picture: files.length === 0 ? [] : [[asset.path, {key, sources}]], files, messages: []}
}
