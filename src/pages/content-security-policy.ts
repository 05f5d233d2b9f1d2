import type {Config} from '../config/config.ts'

/** Gives the policy that the default theme keeps: files of the site alone, images also from elsewhere, no inline code or style; and what the configuration adds. */
export function contentSecurityPolicy({origin, language, languages, host}: Config): string {
  const hasOwnSites = languages.some(({tag, baseUrl}) => baseUrl !== '' && tag !== language)
  const site = hasOwnSites ? ["'self'", origin] : ["'self'"]
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': site,
    'base-uri': ["'none'"],
    'form-action': site,
    'frame-ancestors': ["'self'"],
    'img-src': [...site, 'https:', 'data:'],
    'object-src': ["'none'"]
  }
  const added = host.contentSecurityPolicy
  const names = [...new Set([...Object.keys(directives), ...Object.keys(added)])]
  return names
    .map((name) => {
      const sources = [...(directives[name] ?? site), ...(added[name] ?? [])]
      return [name, ...(sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources)].join(
        ' '
      )
    })
    .join('; ')
}
