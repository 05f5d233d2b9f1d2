import type {Address} from '../content/address.ts'
import {pageAddress} from '../content/address.ts'
import {wordByStem} from '../site/packed-terms.ts'
import type {FeatureNames, Reason} from '../site/reasons.ts'
import {reasonsFor} from '../site/reasons.ts'
import type {Related} from '../site/related.ts'
import {findTerm, termName} from '../site/taxonomy.ts'
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
    if (context.site.related(edition).length === 0) continue
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
  const names = featureNames(context, edition)
  return context.site.related(edition).map((related) => ({
    card: card(context, related.edition),
    reason: reasonText(reasonsOf(related, names), wording)
  }))
}

function reasonsOf({score, shared}: Related, names: FeatureNames): readonly Reason[] {
  return score === Infinity ? [{kind: 'pinned'}] : reasonsFor(shared(), names)
}

/** Topics are called what the article itself calls them. */
function featureNames({site}: PageContext, {article, document}: Edition): FeatureNames {
  const tagBySlug = new Map(
    article.matter.tags.flatMap((name) => {
      const tag = findTerm(site.tags, name)
      return tag ? [[tag.slug, termName(tag, article.lang)] as const] : []
    })
  )
  const wordOf = wordByStem({stems: document.terms.stems, words: document.details().termWords})
  return {tag: (slug) => tagBySlug.get(slug) ?? slug, word: (stem) => wordOf.get(stem) ?? stem}
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
