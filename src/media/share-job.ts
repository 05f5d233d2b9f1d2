import type {Address} from '../content/address.ts'
import type {Asset} from '../content/asset.ts'
import {isPhoto} from '../content/is-photo.ts'
import type {PageContext} from '../pages/context.ts'
import type {ShareCard} from '../pages/share-card.ts'
import {shareCard} from '../pages/share-card.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import {cardSize} from './card-node.ts'

/** An article that is to have a share image. */
export interface ShareJob {
  /** File of the article. */
  readonly path: string
  readonly address: Address
  /** Its own image, where that is large enough; null for a card. */
  readonly image: Asset | null
  readonly card: ShareCard
}

/** Gives what share images are to be made of. */
export function shareJobs(context: PageContext): readonly ShareJob[] {
  return context.site.languages
    .flatMap(({editions, pages}) => [...editions, ...pages])
    .filter(({article}) => !isElsewhere(context, article))
    .map((edition) => ({
      path: edition.article.path,
      address: edition.article.address,
      image: ownImage(context, edition),
      card: shareCard(context, edition)
    }))
}

/** An image of another site is used as it is. */
function isElsewhere({site}: PageContext, article: Edition['article']): boolean {
  return (
    article.matter.image !== null &&
    findTarget(site.links, article, article.matter.image.src).kind === 'external'
  )
}

/** A smaller one would be blurred. */
function ownImage({site}: PageContext, {article}: Edition): Asset | null {
  const {image} = article.matter
  const target = image === null ? null : findTarget(site.links, article, image.src)
  if (target?.kind !== 'asset' || !isPhoto(target.asset.path)) return null
  const {width, height} = target.asset
  return width >= cardSize.width / 2 && height >= cardSize.height / 2 ? target.asset : null
}
