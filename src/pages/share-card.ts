import {directionOf, languageOf} from '../config/language.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {termLinks} from './term-link.ts'

/** What a card for an article says; texts that are not known are empty. */
export interface ShareCard {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** Who first published it; the site, where it did itself. */
  readonly outlet: string
  /** Who translated it, as a sentence. */
  readonly translators: string
  /** The language's name in itself. */
  readonly language: string
  readonly site: string
}

/** Gives what the card of an edition says. */
export function shareCard(context: PageContext, {article, source}: Edition): ShareCard {
  const {lang, matter} = article
  const {config} = context.site
  const [outlet] = termLinks(context, source === null ? [] : [source.outlet], {kind: 'sources', lang})
  const wording = context.wordingOf(lang)
  const names = termLinks(
    context,
    matter.translators.map(({name}) => name),
    {kind: 'translators', lang}
  ).map(({name}) => name)
  const people = names.join(wording.text('names.separator'))
  return {
    lang,
    direction: directionOf(lang),
    title: matter.title,
    outlet: outlet?.name ?? config.title,
    translators: people === '' ? '' : wording.text('credit.translated', {people}),
    language: (context.site.languages.find(({tag}) => tag === lang) ?? languageOf(lang)).name,
    site: outlet === undefined ? '' : config.title
  }
}
