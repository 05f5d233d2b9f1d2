import type {Reference} from '../content/front-matter.ts'
import {byLanguage, findTerm} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {dateView} from './format-date.ts'
import {listPhrase, phrase, plainPhrase, tidyPhrase} from './phrase.ts'
import {namePhrase} from './term-link.ts'
import type {PhraseView} from './view.ts'

/** Languages whose sentences stand without a space between them. */
const spaceless = /^(zh|ja)(-|$)/

/** Makes the credit line from the record: who first published it, then who translated, edited and reviewed it. */
export function creditLine(context: PageContext, edition: Edition): readonly PhraseView[] {
  const {lang} = edition.article
  const own = ownCredit(context, edition)
  if (own !== '') return tidyPhrase(phrase(own, creditValues(context, edition)), lang)
  const sentences = [publishedSentence(context, edition), madeSentence(context, edition)].filter(
    ({length}) => length > 0
  )
  const space = spaceless.test(lang) ? [] : plainPhrase(' ')
  return sentences.flatMap((sentence, index) => [...(index > 0 ? space : []), ...tidyPhrase(sentence, lang)])
}

/** An outlet may ask for wording of its own; it speaks of a translation. */
function ownCredit({site}: PageContext, {article, source, isOriginal}: Edition): string {
  if (source === null || isOriginal) return ''
  return byLanguage(findTerm(site.outlets, source.outlet)?.record?.credits ?? {}, article.lang)
}

function creditValues(
  context: PageContext,
  edition: Edition
): Readonly<Record<string, readonly PhraseView[]>> {
  const {article, source} = edition
  const {lang, matter} = article
  const date = source?.date ? dateView(source.date, lang, context.site.config.timeZone).text : ''
  return {
    outlet: outletPhrase(context, edition),
    author: peoplePhrase(context, source?.authors ?? [], lang),
    translators: peoplePhrase(context, matter.translators, lang),
    editors: peoplePhrase(context, matter.editors, lang),
    reviewers: peoplePhrase(context, matter.reviewers, lang),
    date: plainPhrase(date)
  }
}

function publishedSentence(context: PageContext, edition: Edition): readonly PhraseView[] {
  const {outlet = [], date = []} = creditValues(context, edition)
  if (outlet.length === 0) return []
  const wording = context.wordingOf(edition.article.lang)
  return phrase(wording.pattern(date.length > 0 ? 'credit.publishedOn' : 'credit.published'), {outlet, date})
}

function madeSentence(context: PageContext, edition: Edition): readonly PhraseView[] {
  const wording = context.wordingOf(edition.article.lang)
  const values = creditValues(context, edition)
  const clauses = (
    [
      ['credit.translated', values['translators']],
      ['credit.edited', values['editors']],
      ['credit.reviewed', values['reviewers']]
    ] as const
  ).flatMap(([key, people]) => (people && people.length > 0 ? [phrase(wording.pattern(key), {people})] : []))
  if (clauses.length === 0) return []
  const separator = plainPhrase(wording.pattern('credit.separator'))
  const joined = clauses.flatMap((clause, index) => [...(index > 0 ? separator : []), ...clause])
  return [...joined, ...plainPhrase(wording.pattern('credit.end'))]
}

function outletPhrase(context: PageContext, {article, source}: Edition): readonly PhraseView[] {
  if (source === null || source.outlet === '') return []
  return [namePhrase(context, {name: source.outlet, url: source.url}, {kind: 'sources', lang: article.lang})]
}

function peoplePhrase(
  context: PageContext,
  people: readonly Reference[],
  lang: string
): readonly PhraseView[] {
  if (people.length === 0) return []
  return listPhrase(
    people.map((person) => namePhrase(context, person, {kind: 'translators', lang})),
    lang
  )
}
