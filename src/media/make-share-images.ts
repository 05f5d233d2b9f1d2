import type {ShareImageSettings} from '../config/config.ts'
import {shareOut} from '../output/share-out.ts'
import type {ShareImage} from '../pages/share-image.ts'
import type {Message} from '../report/message.ts'
import type {PaintCard} from './card-painter.ts'
import {cardPainter} from './card-painter.ts'
import {cardSize} from './card-node.ts'
import {cropImage} from './crop-image.ts'
import {fontFinder} from './font-finder.ts'
import type {Sharp} from './load-sharp.ts'
import {loadSharp} from './load-sharp.ts'
import type {MediaTools} from './make-pictures.ts'
import type {MediaFile} from './media-file.ts'
import type {MadeMedia, NewMedia} from './media-store.ts'
import type {ShareJob} from './share-job.ts'
import {failureMessages, lackMessages, noLibraryMessages} from './share-messages.ts'
import type {SharePlan} from './share-plan.ts'
import {sharePlan} from './share-plan.ts'

/** What was made to show links to articles with. */
export interface ShareImages {
  /** By the path of the article. */
  readonly shareImages: ReadonlyMap<string, ShareImage>
  readonly files: readonly MediaFile[]
  /** How many were made, and not found in the store. */
  readonly made: number
  readonly messages: readonly Message[]
}

/** What share images are made with. */
export interface ShareTools extends MediaTools {
  readonly settings: ShareImageSettings
  /** Folder of the site, absolute. */
  readonly root: string
}

/** Makes share images, unless the store has them; what paints is loaded only when something is to be painted. */
export async function makeShareImages(jobs: readonly ShareJob[], tools: ShareTools): Promise<ShareImages> {
  const {settings, root, store, makesMissing} = tools
  const findFont = fontFinder(settings, root)
  const plans = await Promise.all(jobs.map((job) => sharePlan(job, settings.color, findFont)))
  const possible = plans.filter((plan) => plan.kind === 'crop' || plan.lack === null)
  const planByKey = new Map(possible.map((plan) => [plan.key, plan]))
  const foundByKey = new Map([...planByKey.keys()].map((key) => [key, store.find(key)]))
  const wanted = makesMissing ? [...planByKey.values()] : []
  const missing = wanted.filter(({key}) => foundByKey.get(key) === null)
  const makers = await loadMakers(missing)
  const makeable = missing.filter(({kind}) => makers[kind] !== null)
  await makeAll(makeable, makers, tools)
  for (const {key} of makeable) foundByKey.set(key, store.find(key))
  const made = possible.flatMap((plan) => toMade(plan, foundByKey.get(plan.key) ?? null))
  return {
    shareImages: new Map(made.map(({path, image}) => [path, image])),
    files: [...new Map(made.map(({file}) => [file.address, file])).values()],
    made: makeable.length,
    messages: [
      ...lackMessages(plans),
      ...noLibraryMessages(missing.filter((plan) => !makeable.includes(plan))),
      ...possible.flatMap((plan) => failureMessages(plan, foundByKey.get(plan.key)?.problem ?? ''))
    ]
  }
}

interface Makers {
  readonly crop: Sharp | null
  readonly card: PaintCard | null
}

async function loadMakers(plans: readonly SharePlan[]): Promise<Makers> {
  const needs = (kind: SharePlan['kind']): boolean => plans.some((plan) => plan.kind === kind)
  return {
    crop: needs('crop') ? await loadSharp() : null,
    card: needs('card') ? await cardPainter() : null
  }
}

async function makeAll(plans: readonly SharePlan[], makers: Makers, tools: ShareTools): Promise<void> {
  let done = 0
  const lane = async (plan: SharePlan): Promise<void> => {
    tools.store.add(plan.key, await attempt(plan, makers))
    done += 1
    tools.onProgress(done, plans.length)
  }
  await shareOut(
    plans,
    Array.from({length: tools.threads}, () => lane)
  )
}

async function attempt(plan: SharePlan, makers: Makers): Promise<NewMedia> {
  try {
    const bytes = await make(plan, makers)
    return {files: new Map(bytes === null ? [] : [[nameOf(plan), bytes]]), problem: ''}
  } catch (error) {
    return {files: new Map(), problem: error instanceof Error ? error.message : String(error)}
  }
}

async function make(plan: SharePlan, {crop, card}: Makers): Promise<Uint8Array | null> {
  if (plan.kind === 'crop') return crop === null ? null : cropImage(plan.image, crop)
  return card === null ? null : card(plan.painting)
}

function nameOf({key, type}: SharePlan): string {
  return `${key}.${type === 'image/png' ? 'png' : 'jpg'}`
}

interface MadeShareImage {
  readonly path: string
  readonly image: ShareImage
  readonly file: MediaFile
}

function toMade(plan: SharePlan, found: MadeMedia | null): readonly MadeShareImage[] {
  const {path, key, address, type} = plan
  const file = found?.files.get(nameOf(plan))
  return file === undefined ? [] : [{path, image: {address, type, ...cardSize}, file: {address, key, file}}]
}
