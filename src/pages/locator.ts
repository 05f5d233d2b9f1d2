import type {Config} from '../config/config.ts'
import type {Address} from '../content/address.ts'
import {hrefOf} from '../content/address.ts'

/** Tells where an address is published. */
export interface Locator {
  /** Gives an address for use in a link within the site. */
  readonly href: (address: Address) => string
  /** Gives an address for use outside the site: absolute. */
  readonly url: (address: Address) => string
}

/** Gives where pages are published: below the site's address, and a language's below its own where it has one; links are absolute then. */
export function locator({origin, basePath, language, languages}: Config): Locator {
  const whole = origin + basePath
  const own = languages
    .filter(({tag, baseUrl}) => baseUrl !== '' && tag !== language)
    .map(({tag, baseUrl}) => ({folder: `/${tag}/`, baseUrl}))
  if (own.length === 0)
    return {href: (address) => hrefOf(address, basePath), url: (address) => hrefOf(address, whole)}
  const url = (address: Address): string => {
    const place = own.find(({folder}) => address.startsWith(folder))
    if (place === undefined) return hrefOf(address, whole)
    return place.baseUrl + hrefOf(address, '/').slice(place.folder.length)
  }
  return {href: url, url}
}
