import type {CollectionPage, ItemList, Thing} from 'schema-dts'
import type {LinkView} from '../view.ts'

/** What a list is, and what is in it. */
export interface ListFacts {
  readonly name: string
  readonly description: string
  readonly url: string
  readonly lang: string
  /** What the list is about, such as an outlet. */
  readonly about: readonly Thing[]
  /** In the order of the page, with absolute addresses. */
  readonly items: readonly LinkView[]
}

/** Gives the page of a list. */
export function listThing({name, description, url, lang, about, items}: ListFacts): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name,
    description,
    url,
    inLanguage: lang,
    about,
    mainEntity: itemList(items)
  }
}

function itemList(items: readonly LinkView[]): readonly ItemList[] {
  if (items.length === 0) return []
  return [
    {
      '@type': 'ItemList',
      itemListElement: items.map(({href, text}, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: href,
        name: text
      }))
    }
  ]
}
