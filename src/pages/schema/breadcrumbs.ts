import type {BreadcrumbList} from 'schema-dts'
import type {LinkView} from '../view.ts'

/** Gives the way to a page from the home page, the page itself last and without an address. */
export function breadcrumbThings(trail: readonly LinkView[]): readonly BreadcrumbList[] {
  if (trail.length === 0) return []
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({href, text}, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: href
      }))
    }
  ]
}
