import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {homeLinks} from './home-links.ts'
import {memo} from '../site/memo.ts'
import type {Version} from './version.ts'
import type {LanguageOfferView, LanguageView} from './view.ts'

/** The languages of a page: where the switcher leads, and those in which it does not exist. */
export interface Switcher {
  readonly languages: readonly LanguageOfferView[]
  readonly missingLanguages: readonly LanguageView[]
}

/** Gives the languages of a page: the versions that exist and those that are missing; all home pages where there is no question of versions. */
export function switcher(context: PageContext, lang: string, versions: readonly Version[]): Switcher {
  const homes = memo(context.homesByLanguage, lang, () => homeOffers(context, lang))
  if (versions.length === 0) return {languages: homes, missingLanguages: []}
  const addressByLanguage = new Map(versions.map((version) => [version.lang, version.address]))
  return {
    languages: homes.flatMap((home) => {
      const address = addressByLanguage.get(home.tag)
      return address === undefined ? [] : [{...home, href: hrefIn(context, address)}]
    }),
    missingLanguages: homes.flatMap(({tag, name, dir}) =>
      addressByLanguage.has(tag) ? [] : [{tag, name, dir}]
    )
  }
}

function homeOffers(context: PageContext, lang: string): readonly LanguageOfferView[] {
  return homeLinks(context, lang).map((link) => {
    const {text} = context.wordingOf(link.tag)
    return {
      ...link,
      offer: text('languages.offer', {language: link.name}),
      decline: text('languages.decline')
    }
  })
}
