import type {Organization, SearchAction, WebSite, WithActionConstraints} from 'schema-dts'
import type {LinkView} from '../view.ts'

/** What a language's home page says of the site. */
export interface SiteFacts {
  readonly home: LinkView
  readonly description: string
  readonly lang: string
  readonly publisher: Organization
  /** Absolute address of the page that searches for `?q=`; empty when there is none. */
  readonly search: string
}

/** Gives the site in a language. */
export function webSiteThing({home, description, lang, publisher, search}: SiteFacts): WebSite {
  return {
    '@type': 'WebSite',
    name: home.text,
    url: home.href,
    description,
    inLanguage: lang,
    publisher,
    potentialAction: search === '' ? [] : searchAction(search)
  }
}

function searchAction(search: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: {'@type': 'EntryPoint', urlTemplate: `${search}?q={query}`},
    'query-input': 'required name=query'
  }
}
