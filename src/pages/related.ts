import type {Address} from '../content/address.ts'
import {pageAddress} from '../content/address.ts'
import type {Reason} from '../site/reasons.ts'
import {relatedReasons} from '../site/related-reasons.ts'
import type {Edition} from '../site/works.ts'
import {card} from './card.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {editionInputs} from './edition-inputs.ts'
import {frame} from './frame.ts'
import {listAddress} from './list-address.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import type {RelatedPageView, RelatedView} from './view.ts'
import type {Wording} from './wording.ts'

/** Makes, for each article that has any, the page with all its related articles. */
export function* relatedPages(context: PageContext): Iterable<HtmlPage<'related'>> {
  for (const edition of context.site.editions) {
    if (!context.site.hasRelated(edition)) continue
    yield {
      kind: 'html',
      address: relatedAddress(edition),
      template: 'related',
      view: () => relatedView(context, edition),
      inputs: () => editionInputs(context, edition),
      origin: edition.article.path,
      listing: null
    }
  }
}

function relatedView(context: PageContext, edition: Edition): RelatedPageView {
  const {lang, address, matter} = edition.article
  const wording = context.wordingOf(lang)
  const home = listAddress(context.site.config, {lang, path: [], page: 1})
  const title = wording.text('related.of', {title: matter.title})
  return {
    ...frame(context, {
      template: 'related',
      lang,
      title,
      description: title,
      address: relatedAddress(edition),
      versions: [],
      breadcrumbs: [
        {href: hrefIn(context, home), text: wording.text('navigation.home')},
        {href: hrefIn(context, address), text: matter.title}
      ],
      isIndexed: false,
      metadata: noMetadata
    }),
    article: card(context, edition),
    related: relatedViews(context, edition)
  }
}

/** Gives the address of the page with all related articles. */
export function relatedAddress({article}: Edition): Address {
  return pageAddress(...article.address.split('/').filter((segment) => segment !== ''), 'related')
}

/** Gives the related articles of an edition, each with its reason. */
function relatedViews(context: PageContext, edition: Edition): readonly RelatedView[] {
  const wording = context.wordingOf(edition.article.lang)
  const reasonsOf = relatedReasons(context.site, edition)
  return context.site.related(edition).map((related) => ({
    card: card(context, related.edition),
    reason: reasonText(reasonsOf(related), wording)
  }))
}

function reasonText(reasons: readonly Reason[], wording: Wording): string {
  const texts = reasons.map((reason) => {
    if (reason.kind !== 'topics') return wording.text(`reason.${reason.kind}`)
    return wording.text('reason.topics', {
      topics: reason.topics.join(wording.text('names.separator'))
    })
  })
  return texts.join(wording.text('reason.separator'))
}
