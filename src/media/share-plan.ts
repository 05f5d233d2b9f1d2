import {digest} from '../content/digest.ts'
import type {Address} from '../content/address.ts'
import type {Asset} from '../content/asset.ts'
import type {CardText} from './card-text.ts'
import {cardText} from './card-text.ts'
import type {CardLook} from './card-node.ts'
import {cardNode} from './card-node.ts'
import type {CardPainting} from './card-painter.ts'
import type {FindFont} from './font-finder.ts'
import {mediaAddress} from './media-address.ts'
import type {ShareJob} from './share-job.ts'

/** How one share image comes about. */
export type SharePlan = (CropPlan | CardPlan) & {
  /** File of the article. */
  readonly path: string
  /** Digest of all that the image depends on. */
  readonly key: string
  readonly address: Address
}

/** A part of the article's own image. */
export interface CropPlan {
  readonly kind: 'crop'
  readonly type: 'image/jpeg'
  readonly image: Asset
}

/** A card with its texts. */
export interface CardPlan {
  readonly kind: 'card'
  readonly type: 'image/png'
  readonly painting: CardPainting
  /** What keeps it from being painted. */
  readonly lack: Pick<CardText, 'missing' | 'undrawn'> | null
}

/** Changes when images are cropped otherwise. */
const version = '1'

/** Decides how the share image of an article comes about. */
export async function sharePlan(
  job: ShareJob,
  color: CardLook['color'],
  findFont: FindFont
): Promise<SharePlan> {
  const {path, address, image} = job
  if (image !== null) {
    const key = digest('crop', version, image.digest)
    return {
      kind: 'crop',
      type: 'image/jpeg',
      path,
      key,
      image,
      address: mediaAddress('share', image.address, {key, ending: '.jpg'})
    }
  }
  const text = await cardText(job.card, findFont)
  const node = cardNode(text.card, {families: text.fonts.map(({family}) => family), color})
  const key = digest('card', JSON.stringify(node), JSON.stringify(text.fonts.map(({id}) => id)))
  return {
    kind: 'card',
    type: 'image/png',
    path,
    key,
    address: mediaAddress('share', address, {key, ending: '.png'}),
    painting: {node, lang: text.card.lang, fonts: text.fonts, codePoints: () => codePointsIn(text)},
    lack: text.missing.length === 0 && text.undrawn === '' ? null : text
  }
}

function codePointsIn({card}: CardText): ReadonlySet<number> {
  return new Set(Array.from(Object.values(card).join(' '), (character) => character.codePointAt(0) ?? 0))
}
