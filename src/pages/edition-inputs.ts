import type {Asset} from '../content/asset.ts'
import {findTarget} from '../site/link.ts'
import {findTerm} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {sisters} from './sisters.ts'

/** Gives all that may be shown of an edition, as a text that changes when any of it does: itself, its sisters, its links and its related articles. */
export function editionInputs(context: PageContext, edition: Edition): string {
  const {article, document, source, isOriginal} = edition
  const borrowed = source === article.matter.source ? '' : JSON.stringify(source)
  return [
    article.address,
    document.digest,
    String(isOriginal),
    borrowed,
    ...sisters(context, edition).map(sisterInputs),
    ...document.links.map(({target}) => targetInputs(context, edition, target)),
    ...(article.matter.image ? [targetInputs(context, edition, article.matter.image.src)] : []),
    context.shareImages.get(article.path)?.address ?? '',
    ...linkedPeople(context, edition),
    ...context.site
      .related(edition)
      .map(({edition: other, score}) => `${faceInputs(context, other)} ${score}`)
  ].join('\n')
}

/** Gives all that lists show of an edition. */
export function faceInputs(context: PageContext, edition: Edition): string {
  const {face, source, article} = edition
  const {image} = article.matter
  return `${face} ${source?.outlet ?? ''} ${image === null ? '' : targetInputs(context, edition, image.src)}`
}

function sisterInputs({article, isOriginal}: Edition): string {
  return `${article.lang} ${article.address} ${isOriginal} ${article.matter.title}`
}

function targetInputs(context: PageContext, {article}: Edition, written: string): string {
  const target = findTarget(context.site.links, article, written)
  if (target.kind === 'edition') return target.edition.article.address
  return target.kind === 'asset' ? assetInputs(context, target.asset) : target.kind
}

function assetInputs({site, pictures}: PageContext, {path, address, width, height}: Asset): string {
  const credit = site.imageCredits.get(path.normalize('NFC'))
  return [
    address,
    width,
    height,
    pictures.get(path)?.key ?? '',
    credit ? JSON.stringify([credit.credits, credit.license]) : ''
  ].join(' ')
}

/** Those who are named in the credit line are linked when they translate too. */
function linkedPeople({site}: PageContext, {article, source}: Edition): readonly string[] {
  const {lang, matter} = article
  const others = [...matter.editors, ...matter.reviewers, ...(source?.authors ?? [])]
  return others.map(({name}) =>
    String(findTerm(site.translators, name)?.editionsByLanguage.has(lang) ?? false)
  )
}
