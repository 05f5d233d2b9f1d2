import type {Address} from '../content/address.ts'
import {hrefOf} from '../content/address.ts'
import type {Site} from '../site/site.ts'
import type {Wording} from './wording.ts'

/** What every page maker is given. */
export interface PageContext {
  readonly site: Site
  /** Gives the interface texts of a language. */
  readonly wordingOf: (lang: string) => Wording
  /** Addresses of the theme's assets, by file name. */
  readonly themeAssets: Readonly<Record<string, Address>>
  /** Name and version of the generator. */
  readonly generator: string
}

/** Gives an address for use in a link within the site. */
export function hrefIn({site}: PageContext, address: Address): string {
  return hrefOf(address, site.config.basePath)
}

/** Gives an address for use outside the site. */
export function urlIn(context: PageContext, address: Address): string {
  return context.site.config.origin + hrefIn(context, address)
}
