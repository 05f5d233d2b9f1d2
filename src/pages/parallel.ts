import {directionOf} from '../config/language.ts'
import {shownOriginal} from '../site/shown-original.ts'
import type {Edition} from '../site/works.ts'
import {bodyView} from './body.ts'
import {card} from './card.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {creditLine} from './credit.ts'
import {editionInputs, textInputs} from './edition-inputs.ts'
import {frame} from './frame.ts'
import {freshnessView, staleBlocks} from './freshness.ts'
import {languageName} from './language-name.ts'
import {licenseView} from './license.ts'
import {listAddress} from './list-address.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import {parallelAddress} from './parallel-link.ts'
import {peopleNames} from './term-link.ts'
import {translationView} from './translation.ts'
import type {FrameView, ParallelPageView, SideView} from './view.ts'

/** Makes, for each translation whose original may be shown, the page with both side by side. */
export function* parallelPages(context: PageContext): Iterable<HtmlPage<'parallel'>> {
  for (const edition of context.site.editions) {
    const original = shownOriginal(context.site, edition)
    if (original === null) continue
    yield {
      kind: 'html',
      address: parallelAddress(edition),
      template: 'parallel',
      view: () => parallelView(context, {edition, original}),
      inputs: () => parallelInputs(context, {edition, original}),
      origin: edition.article.path,
      listing: null
    }
  }
}

interface Texts {
  readonly edition: Edition
  readonly original: Edition
}

function parallelInputs(context: PageContext, {edition, original}: Texts): string {
  const {path, lang, address, matter} = original.article
  const isShown = context.site.links.isPublished(original)
  const shown = JSON.stringify([path, lang, isShown && address, matter.title, original.source])
  return [editionInputs(context, edition), textInputs(context, original), shown].join('\n')
}

function parallelView(context: PageContext, {edition, original}: Texts): ParallelPageView {
  const {lang} = edition.article
  const stale = staleBlocks(context, edition)
  return {
    ...parallelFrame(context, edition),
    article: card(context, edition),
    translation: sideView(context, edition, lang),
    original: sideView(context, original, lang),
    credit: creditLine(context, edition),
    license: licenseView((edition.source ?? original.source)?.license ?? ''),
    made: translationView(context, edition),
    freshness: freshnessView(context, edition),
    texts: {
      translation: {...bodyView(context, edition, hrefIn), isMarked: true, stale: stale.translation},
      original: {...bodyView(context, original, hrefIn), isMarked: true, stale: stale.original}
    }
  }
}

/** Both texts can be found where they are published: search engines have no use for them in one. */
function parallelFrame(context: PageContext, edition: Edition): FrameView {
  const {lang, address, matter} = edition.article
  const wording = context.wordingOf(lang)
  const title = wording.text('parallel.of', {title: matter.title})
  const home = listAddress(context.site.config, {lang, path: [], page: 1})
  return frame(context, {
    template: 'parallel',
    lang,
    title,
    description: title,
    address: parallelAddress(edition),
    versions: [],
    breadcrumbs: [
      {href: hrefIn(context, home), text: wording.text('navigation.home')},
      {href: hrefIn(context, address), text: matter.title}
    ],
    isIndexed: false,
    metadata: noMetadata
  })
}

function sideView(context: PageContext, edition: Edition, pageLang: string): SideView {
  const {article, source, isOriginal} = edition
  const isPublished = context.site.links.isPublished(edition)
  return {
    title: article.matter.title,
    lang: article.lang,
    dir: directionOf(article.lang),
    language: languageName(article.lang, pageLang),
    href: isPublished ? hrefIn(context, article.address) : (source?.url ?? ''),
    authors: isOriginal ? peopleNames(context, source?.authors ?? [], pageLang) : []
  }
}
