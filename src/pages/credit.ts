import {byLanguage} from '../config/by-language.ts'
import type {Reference, TranslationRecord} from '../content/front-matter.ts'
import {findTerm} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {dateView} from './format-date.ts'
import {listPhrase, phrase, plainPhrase, tidyPhrase} from './phrase.ts'
import {namePhrase} from './term-link.ts'
import type {PhraseView} from './view.ts'
import type {Wording} from './wording.ts'

/** Languages whose sentences stand without a space between them. */
const spaceless = /^(zh|ja)(-|$)/

/** Makes the credit line from the record: who first published it, then who translated, edited and reviewed it. */
export function creditLine(context: PageContext, edition: Edition): readonly PhraseView[] {
  const {lang, matter} = edition.article
  const values = creditValues(context, edition)
  const own = ownCredit(context, edition)
  if (own !== '') return tidyPhrase(phrase(own, values), lang)
  const wording = context.wordingOf(lang)
  const sentences = [
    publishedSentence(values, wording),
    madeSentence(values, wording, matter.translation)
  ].filter(({length}) => length > 0)
  const space = spaceless.test(lang) ? [] : plainPhrase(' ')
  return sentences.flatMap((sentence, index) => [...(index > 0 ? space : []), ...tidyPhrase(sentence, lang)])
}

/** An outlet may ask for wording of its own; it speaks of a translation. */
function ownCredit({site}: PageContext, {article, source, isOriginal}: Edition): string {
  if (source === null || isOriginal) return ''
  return byLanguage(findTerm(site.outlets, source.outlet)?.record?.credits ?? {}, article.lang)
}

interface CreditValues extends Readonly<Record<string, readonly PhraseView[]>> {
  readonly outlet: readonly PhraseView[]
  readonly author: readonly PhraseView[]
  readonly translators: readonly PhraseView[]
  readonly editors: readonly PhraseView[]
  readonly reviewers: readonly PhraseView[]
  readonly date: readonly PhraseView[]
}

function creditValues(context: PageContext, edition: Edition): CreditValues {
  const {article, source} = edition
  const {lang, matter} = article
  const date = source?.date ? dateView(source.date, lang, context.site.config.timeZone).text : ''
  const {translators, editors} = makers(matter)
  return {
    outlet: outletPhrase(context, edition),
    author: peoplePhrase(context, source?.authors ?? [], lang),
    translators: peoplePhrase(context, translators, lang),
    editors: peoplePhrase(context, editors, lang),
    reviewers: peoplePhrase(context, matter.reviewers, lang),
    date: plainPhrase(date)
  }
}

/** Who is named as the translator of a machine's text has edited it. */
function makers({
  translators,
  editors,
  translation
}: Edition['article']['matter']): Pick<Edition['article']['matter'], 'translators' | 'editors'> {
  return translation.method === 'machine-edited'
    ? {translators: [], editors: [...translators, ...editors]}
    : {translators, editors}
}

function publishedSentence({outlet, date}: CreditValues, wording: Wording): readonly PhraseView[] {
  if (outlet.length === 0) return []
  const key = date.length > 0 ? 'credit.publishedOn' : 'credit.published'
  return phrase(wording.pattern(key), {outlet, date})
}

function madeSentence(
  {translators, editors, reviewers}: CreditValues,
  wording: Wording,
  translation: TranslationRecord
): readonly PhraseView[] {
  const people = [
    ['credit.translated', translators],
    ['credit.edited', editors],
    ['credit.reviewed', reviewers]
  ] as const
  const clauses = [
    ...machineClause(translation, wording),
    ...people.flatMap(([key, names]) =>
      names.length > 0 ? [phrase(wording.pattern(key), {people: names})] : []
    )
  ]
  if (clauses.length === 0) return []
  const separator = plainPhrase(wording.pattern('credit.separator'))
  const joined = clauses.flatMap((clause, index) => [...(index > 0 ? separator : []), ...clause])
  return [...joined, ...plainPhrase(wording.pattern('credit.end'))]
}

function machineClause(
  {method, tool}: TranslationRecord,
  wording: Wording
): readonly (readonly PhraseView[])[] {
  if (method !== 'machine' && method !== 'machine-edited') return []
  return tool === ''
    ? [plainPhrase(wording.pattern('credit.machine'))]
    : [
        phrase(wording.pattern('credit.machineTool'), {
          tool: [{text: tool, href: '', lang: '', isName: true}]
        })
      ]
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
