import type {AnyDataPage} from '../pages/page.ts'
import type {BodyView} from '../pages/view.ts'
import {atom} from '../templates/format/atom.ts'
import {lines} from '../templates/format/lines.ts'
import {robots} from '../templates/format/robots.ts'
import {sitemap} from '../templates/format/sitemap.ts'

/** What a file that is not HTML holds, and how it is written. */
export interface DataText {
  /** Digests of the documents whose text it holds. */
  readonly documents: readonly string[]
  readonly make: (html: (body: BodyView) => string) => string
}

/** Gives a file that is not HTML in its format. */
export function dataText(page: AnyDataPage): DataText {
  if (page.format === 'atom') {
    const view = page.view()
    const documents = view.entries.flatMap(({body}) => (body ? [body.document] : []))
    return {documents, make: (html) => atom(view, html)}
  }
  if (page.format === 'sitemap') {
    const view = page.view()
    return {documents: [], make: () => sitemap(view)}
  }
  if (page.format === 'lines') {
    const view = page.view()
    return {documents: [], make: () => lines(view)}
  }
  const view = page.view()
  return {documents: [], make: () => robots(view)}
}
