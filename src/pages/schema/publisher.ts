import type {Organization} from 'schema-dts'
import type {PageContext} from '../context.ts'

/** Gives who publishes the site. */
export function publisherThing({site}: PageContext): Organization {
  const {origin, basePath, publisher} = site.config
  return {
    '@type': 'Organization',
    name: publisher.name,
    url: publisher.url || origin + basePath,
    logo: publisher.logo === '' ? '' : logoUrl(publisher.logo, origin + basePath)
  }
}

/** A path is that of a file of the site, wherever the site stands. */
function logoUrl(logo: string, base: string): string {
  return new URL(logo.replace(/^\/(?!\/)/, ''), base).href
}
