import {directionOf} from '../config/language.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {excerpt} from './excerpt.ts'
import {dateView} from './format-date.ts'
import {articleImage} from './image.ts'
import {memo} from '../site/memo.ts'
import {termLinks} from './term-link.ts'
import type {CardView} from './view.ts'

/** Gives an article as lists show it. */
export function card(context: PageContext, edition: Edition): CardView {
  return memo(context.cardByEdition, edition, () => makeCard(context, edition))
}

function makeCard(context: PageContext, edition: Edition): CardView {
  const {article, document, source} = edition
  const {lang, matter} = article
  return {
    href: hrefIn(context, article.address),
    title: matter.title,
    excerpt: excerpt(matter.summary === '' ? document.firstParagraph : matter.summary),
    lang,
    dir: directionOf(lang),
    date: dateView(matter.date, lang, context.site.config.timeZone),
    outlet: termLinks(context, source === null ? [] : [source.outlet], {kind: 'sources', lang})[0] ?? null,
    translators: termLinks(
      context,
      matter.translators.map(({name}) => name),
      {kind: 'translators', lang}
    ),
    readingTime: context.wordingOf(lang).text('article.readingTime', {count: document.minutes}),
    image: articleImage(context, edition),
    isDraft: matter.isDraft
  }
}
