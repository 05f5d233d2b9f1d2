import type {Address} from '../content/address.ts'
import type {Site} from '../site/site.ts'
import type {Term} from '../site/taxonomy.ts'
import type {Edition} from '../site/works.ts'
import type {EditionRecord} from './data-view.ts'
import type {Locator} from './locator.ts'
import {locator} from './locator.ts'
import type {Picture} from './picture.ts'
import type {ShareImage} from './share-image.ts'
import type {CardView, LanguageOfferView, SiteView, TermLinkView} from './view.ts'
import type {Wording} from './wording.ts'

/** What pages are made from. */
export interface PageMaterial {
  readonly site: Site
  /** Gives the interface texts of a language. */
  readonly wordingOf: (lang: string) => Wording
  /** Addresses of the theme's assets, by file name. */
  readonly themeAssets: Readonly<Record<string, Address>>
  /** Name and version of the generator. */
  readonly generator: string
  /** What was made of local images, by the path of the file; known before any view is made. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** What was made to show links to articles with, by the path of the article; known before any view is made. */
  readonly shareImages: ReadonlyMap<string, ShareImage>
}

/** What every page maker is given: the material, and the parts of views that many pages show, each made once. */
export interface PageContext extends PageMaterial {
  readonly locator: Locator
  readonly cardByEdition: Map<Edition, CardView>
  readonly recordByEdition: Map<Edition, EditionRecord>
  readonly recordInputsByEdition: Map<Edition, string>
  readonly termLinkByKey: Map<string, Map<Term, TermLinkView>>
  readonly siteByKey: Map<string, SiteView>
  readonly homesByLanguage: Map<string, readonly LanguageOfferView[]>
}

/** Gives the context of one build. */
export function pageContext(material: PageMaterial): PageContext {
  return {
    ...material,
    locator: locator(material.site.config),
    cardByEdition: new Map(),
    recordByEdition: new Map(),
    recordInputsByEdition: new Map(),
    termLinkByKey: new Map(),
    siteByKey: new Map(),
    homesByLanguage: new Map()
  }
}

/** Gives an address for use in a link within the site. */
export function hrefIn({locator: {href}}: PageContext, address: Address): string {
  return href(address)
}

/** Gives an address for use outside the site. */
export function urlIn({locator: {url}}: PageContext, address: Address): string {
  return url(address)
}

/** Gives a link within the site as it is used outside of it. */
export function absolute({site}: PageContext, href: string): string {
  return href.startsWith('/') ? site.config.origin + href : href
}
