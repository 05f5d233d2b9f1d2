import type {Address} from '../content/address.ts'
import type {DataViews} from './data-view.ts'
import type {Version} from './version.ts'
import type {Views} from './view.ts'

/** One page of a template, with all that it shows. */
export interface HtmlPage<Template extends keyof Views = keyof Views> {
  readonly kind: 'html'
  readonly address: Address
  readonly template: Template
  /** Makes all that the page shows. */
  readonly view: () => Views[Template]
  /** Gives what of the editions its view is made from: the same inputs, and the same site, are the same view. */
  readonly inputs: () => string
  /** The file it comes from; empty when it comes from many. */
  readonly origin: string
  /** Its place in the sitemap; null for a page that search engines should leave out. */
  readonly listing: Listing | null
}

/** What the sitemap tells of a page. */
export interface Listing {
  /** When its content last changed (RFC 3339); empty when that is not known. */
  readonly modified: string
  /** The page in all its languages; empty when it has no others. */
  readonly versions: readonly Version[]
}

/** One file that is not HTML. */
export interface DataPage<Format extends keyof DataViews = keyof DataViews> {
  readonly kind: 'data'
  readonly address: Address
  readonly format: Format
  /** Makes all that the file holds. */
  readonly view: () => DataViews[Format]
  /** Gives what of the editions its view is made from, as those of a page. */
  readonly inputs: () => string
  readonly origin: string
}

/** Each template with its own view. */
export type AnyHtmlPage = {[Template in keyof Views]: HtmlPage<Template>}[keyof Views]

/** Each format with its own view. */
export type AnyDataPage = {[Format in keyof DataViews]: DataPage<Format>}[keyof DataViews]

/** Anything that becomes one file of the site. */
export type Page = AnyHtmlPage | AnyDataPage
