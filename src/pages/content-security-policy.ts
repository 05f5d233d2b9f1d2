import type {Site} from '../site/site.ts'
import {policyNeeds} from './policy-needs.ts'

/** Gives the policy that the default theme keeps: files of the site alone, images also from elsewhere, no inline code or style; what the site's features need, and what the configuration adds. */
export function contentSecurityPolicy(site: Pick<Site, 'config' | 'editions'>): string {
  const {origin, language, languages, host} = site.config
  const hasOwnSites = languages.some(({tag, baseUrl}) => baseUrl !== '' && tag !== language)
  const own = hasOwnSites ? ["'self'", origin] : ["'self'"]
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': own,
    'base-uri': ["'none'"],
    'form-action': own,
    'frame-ancestors': ["'self'"],
    'img-src': [...own, 'https:', 'data:'],
    'object-src': ["'none'"]
  }
  const needs = policyNeeds(site)
  const added = host.contentSecurityPolicy
  const names = [...new Set([directives, needs, added].flatMap((part) => Object.keys(part)))]
  return names
    .map((name) => {
      const sources = [...(directives[name] ?? own), ...(needs[name] ?? []), ...(added[name] ?? [])]
      return [name, ...(sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources)].join(
        ' '
      )
    })
    .join('; ')
}
