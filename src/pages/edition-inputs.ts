import type {Asset} from '../content/asset.ts'
import type {Standing} from '../editions/standing.ts'
import {editionState} from '../site/edition-state.ts'
import {findTarget} from '../site/link.ts'
import {shownOriginal} from '../site/shown-original.ts'
import {findTerm} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {memo} from '../site/memo.ts'
import {sisters} from './sisters.ts'
import {isListed} from './translation.ts'

/** Gives all that may be shown of an edition, as a text that changes when any of it does: itself, its sisters, its links and its related articles. */
export function editionInputs(context: PageContext, edition: Edition): string {
  const {article} = edition
  return [
    shownOriginal(context.site, edition)?.article.lang ?? '',
    textInputs(context, edition),
    standingInputs(context, edition),
    ...(article.matter.image ? [targetInputs(context, edition, article.matter.image.src)] : []),
    context.shareImages.get(article.path)?.address ?? '',
    ...linkedPeople(context, edition),
    ...context.site
      .related(edition)
      .map(({edition: other, score}) => `${faceInputs(context, other)} ${score}`)
  ].join('\n')
}

/** Gives all that is told of an edition with its text: its record, the text, and where its links lead. */
export function textInputs(context: PageContext, edition: Edition): string {
  const {digest, links} = edition.document
  return [
    recordInputs(context, edition),
    digest,
    ...links.map(({target}) => targetInputs(context, edition, target))
  ].join('\n')
}

/** Gives all that the record of an edition tells. */
export function recordInputs(context: PageContext, edition: Edition): string {
  return memo(context.recordInputsByEdition, edition, () => {
    const {record, article, source, isOriginal} = edition
    const borrowed = source === article.matter.source ? '' : JSON.stringify(source)
    return [
      record,
      String(isOriginal),
      borrowed,
      editionState(edition, context.site.standings.get(article.path)),
      ...sisters(context, edition).map((sister) => sisterInputs(context, sister))
    ].join('\n')
  })
}

/** Gives all that lists show of an edition. */
export function faceInputs(context: PageContext, edition: Edition): string {
  const {face, source, article} = edition
  const {image} = article.matter
  return `${face} ${source?.outlet ?? ''} ${image === null ? '' : targetInputs(context, edition, image.src)}`
}

/** How it stands to its original decides what readers are told of that, and whether its review counts. */
function standingInputs({site}: PageContext, {article}: Edition): string {
  const standing = site.standings.get(article.path)
  const {date, lags, isReviewedText} = standing ?? nothingRecorded
  const isTold = lags.length > 0 || isReviewedText === false
  return isTold ? JSON.stringify([date, lags, isReviewedText]) : ''
}

const nothingRecorded: Standing = {date: '', total: 0, lags: [], isReviewedText: null}

function sisterInputs(context: PageContext, sister: Edition): string {
  const {article, isOriginal} = sister
  const {canonical, title} = article.matter
  return `${article.lang} ${article.address} ${isOriginal} ${isListed(context, sister)} ${canonical} ${title}`
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
  return others.map(({name}) => {
    const editions = findTerm(site.translators, name)?.editionsByLanguage
    return `${editions?.has(lang)} ${editions?.has(source?.lang ?? '')}`
  })
}
