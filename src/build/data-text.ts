import type {AnyDataPage} from '../pages/page.ts'
import type {BodyView} from '../pages/view.ts'
import {atom} from '../templates/format/atom.ts'
import {lines} from '../templates/format/lines.ts'
import {robots} from '../templates/format/robots.ts'
import {sitemap} from '../templates/format/sitemap.ts'

/** What a file that is not HTML holds, and how it is written. */
export interface DataText {
  /** The texts that it holds. */
  readonly bodies: readonly BodyView[]
  readonly make: (html: (body: BodyView) => string) => string
}

/** Gives a file that is not HTML in its format. */
export function dataText(page: AnyDataPage): DataText {
  if (page.format === 'atom') {
    const view = page.view()
    const bodies = view.entries.flatMap(({body}) => body ?? [])
    return {bodies, make: (html) => atom(view, html)}
  }
  if (page.format === 'sitemap') {
    const view = page.view()
    return {bodies: [], make: () => sitemap(view)}
  }
  if (page.format === 'lines') {
    const view = page.view()
    return {bodies: [], make: () => lines(view)}
  }
  const view = page.view()
  return {bodies: [], make: () => robots(view)}
}
