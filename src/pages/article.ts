import {directionOf, languageOf} from '../config/language.ts'
import type {DateTime} from '../content/date-time.ts'
import type {Edition} from '../site/works.ts'
import {bodyView} from './body.ts'
import {card} from './card.ts'
import {commentInputs, commentsView} from './comments.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {creditLine} from './credit.ts'
import {editionInputs} from './edition-inputs.ts'
import {excerpt} from './excerpt.ts'
import {dateView} from './format-date.ts'
import {freshnessView, staleBlocks} from './freshness.ts'
import {frame} from './frame.ts'
import {articleImage} from './image.ts'
import {licenseView} from './license.ts'
import {languageName} from './language-name.ts'
import {listAddress} from './list-address.ts'
import {markdownAddress} from './markdown.ts'
import type {HtmlPage, Listing} from './page.ts'
import {parallelLink} from './parallel-link.ts'
import {articleThing} from './schema/article.ts'
import {pageThing} from './schema/page.ts'
import {relatedAddress} from './related.ts'
import {shareImageView} from './share-image-view.ts'
import {sisters} from './sisters.ts'
import {peopleNames, termLinks} from './term-link.ts'
import type {Version} from './version.ts'
import {zoned} from './zoned.ts'
import {disclosureOf, isListed, translationView} from './translation.ts'
import type {ArticleView, EditionLinkView, FrameView, OriginalView, OutlineView} from './view.ts'

/** A text with fewer headings than this is read without a table of contents. */
const headingsOfLongText = 4

/** Makes the page of each article. */
export function* articlePages(context: PageContext): Iterable<HtmlPage<'article'>> {
  for (const edition of context.site.editions) yield articlePage(context, edition)
}

/** Makes the page of an article. */
export function articlePage(context: PageContext, edition: Edition): HtmlPage<'article'> {
  const {address, matter, path} = edition.article
  return {
    kind: 'html',
    address,
    template: 'article',
    view: () => ({
      ...withMarkdown(context, edition, articleFrame(context, edition, 'article')),
      article: articleView(context, edition)
    }),
    inputs: () => `${editionInputs(context, edition)}\n${commentInputs(context, edition)}`,
    origin: path,
    listing: listing(context, edition, matter.updated ?? matter.date)
  }
}

/** Makes the pages outside the lists. */
export function* plainPages(context: PageContext): Iterable<HtmlPage<'page'>> {
  for (const edition of context.site.languages.flatMap(({pages}) => pages)) {
    yield {
      kind: 'html',
      address: edition.article.address,
      template: 'page',
      view: () => ({...articleFrame(context, edition, 'page'), article: articleView(context, edition)}),
      inputs: () => editionInputs(context, edition),
      origin: edition.article.path,
      listing: listing(context, edition, edition.article.matter.updated)
    }
  }
}

function listing(context: PageContext, edition: Edition, modified: DateTime | null): Listing | null {
  const {canonical} = edition.article.matter
  if (!isListed(context, edition) || canonical !== '') return null
  return {modified: modified?.text ?? '', versions: versionsOf(context, edition)}
}

function versionsOf(context: PageContext, edition: Edition): readonly Version[] {
  return sisters(context, edition).map((sister) => {
    const {lang, address, matter} = sister.article
    return {lang, address, isCanonical: matter.canonical === '' && isListed(context, sister)}
  })
}

function articleFrame(context: PageContext, edition: Edition, template: 'article' | 'page'): FrameView {
  const {article, document} = edition
  const {lang, address, matter} = article
  const home = listAddress(context.site.config, {lang, path: [], page: 1})
  const description = excerpt(matter.summary === '' ? document.firstParagraph : matter.summary)
  const facts = {description, image: articleImage(context, edition)}
  const isArticle = template === 'article'
  const {timeZone} = context.site.config
  return frame(context, {
    template,
    lang,
    title: matter.title,
    description,
    address,
    versions: versionsOf(context, edition),
    breadcrumbs: [{href: hrefIn(context, home), text: context.wordingOf(lang).text('navigation.home')}],
    isIndexed: isListed(context, edition),
    metadata: {
      canonical: matter.canonical,
      things: [isArticle ? articleThing(context, edition, facts) : pageThing(context, edition, facts)],
      type: isArticle ? 'article' : 'website',
      image: shareImageView(context, edition),
      disclosure: disclosureOf(context, edition),
      published: isArticle ? zoned(matter.date, timeZone) : '',
      modified: matter.updated ? zoned(matter.updated, timeZone) : ''
    }
  })
}

function withMarkdown(context: PageContext, edition: Edition, {site, page}: FrameView): FrameView {
  if (!context.site.config.agents.markdown) return {site, page}
  return {site, page: {...page, markdown: hrefIn(context, markdownAddress(edition))}}
}

function articleView(context: PageContext, edition: Edition): ArticleView {
  const {article, document, source, isOriginal} = edition
  const {lang, matter} = article
  const {timeZone} = context.site.config
  const related = context.site.related(edition)
  const parallel = parallelLink(context, edition)
  return {
    headline: matter.title,
    summary: matter.summary,
    credit: creditLine(context, edition),
    authors: peopleNames(context, source?.authors ?? [], lang),
    outlet: termLinks(context, source === null ? [] : [source.outlet], {kind: 'sources', lang})[0] ?? null,
    translators: termLinks(
      context,
      matter.translators.map(({name}) => name),
      {kind: 'translators', lang}
    ),
    date: dateView(matter.date, lang, timeZone),
    updated: matter.updated ? dateView(matter.updated, lang, timeZone) : null,
    readingTime: context.wordingOf(lang).text('article.readingTime', {count: document.minutes}),
    image: articleImage(context, edition),
    body: {
      ...bodyView(context, edition, hrefIn),
      isMarked: parallel !== null,
      stale: staleBlocks(context, edition).translation
    },
    hasTranslatorNotes: document.details().slots.some(({kind}) => kind === 'signature'),
    outline: outline(edition),
    tags: termLinks(context, matter.tags, {kind: 'tags', lang}),
    editions: editionLinks(context, edition),
    isOriginal,
    isDraft: matter.isDraft,
    translation: translationView(context, edition),
    freshness: freshnessView(context, edition),
    original: isOriginal ? null : originalView(context, edition),
    license: licenseView(source?.license ?? ''),
    comments: matter.type === 'page' ? null : commentsView(context, edition),
    related: related.slice(0, context.site.config.related.limit).map((other) => card(context, other.edition)),
    relatedHref: related.length === 0 ? '' : hrefIn(context, relatedAddress(edition)),
    parallel,
    extra: matter.extra
  }
}

function outline({document}: Edition): readonly OutlineView[] {
  const headings = document.details().outline.filter(({depth}) => depth <= 3)
  if (headings.length < headingsOfLongText) return []
  return headings.map(({depth, id, text}) => ({depth, text, href: `#${encodeURIComponent(id)}`}))
}

function editionLinks(context: PageContext, edition: Edition): readonly EditionLinkView[] {
  const editions = sisters(context, edition)
  if (editions.length < 2) return []
  return editions.map((sister) => {
    const {lang, address, matter} = sister.article
    const known = context.site.languages.find(({tag}) => tag === lang) ?? languageOf(lang)
    return {
      href: hrefIn(context, address),
      lang,
      dir: known.direction,
      language: known.name,
      title: matter.title,
      isOriginal: sister.isOriginal,
      isCurrent: sister === edition
    }
  })
}

function originalView(context: PageContext, {article, source}: Edition): OriginalView | null {
  if (source === null || (source.title === '' && source.lang === '')) return null
  const {title, url, lang, authors, date} = source
  const page = context.site.links.editionsByWork.get(article.work)?.find(({isOriginal}) => isOriginal)
  return {
    title: title === '' ? null : {text: title, lang, dir: lang === '' ? 'ltr' : directionOf(lang)},
    href: url === '' && page ? hrefIn(context, page.article.address) : url,
    language: lang === '' ? '' : languageName(lang, article.lang),
    lang,
    authors: peopleNames(context, authors, article.lang),
    date: date === null ? null : dateView(date, article.lang, context.site.config.timeZone)
  }
}
