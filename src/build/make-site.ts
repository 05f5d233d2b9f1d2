import type {Config} from '../config/config.ts'
import type {Address} from '../content/address.ts'
import {checkAlternates} from '../pages/check-alternates.ts'
import {pageContext} from '../pages/context.ts'
import type {PageContext} from '../pages/context.ts'
import {graphPages} from '../pages/graph-pages.ts'
import type {Page} from '../pages/page.ts'
import {makePages} from '../pages/pages.ts'
import type {Message} from '../report/message.ts'
import {checkAddresses} from '../site/check-addresses.ts'
import {checkCanonicals} from '../site/check-canonicals.ts'
import {checkImageCredits} from '../site/check-image-credits.ts'
import {checkLanguages} from '../site/check-languages.ts'
import {checkLinks} from '../site/check-links.ts'
import type {Material} from '../site/site.ts'
import {assemble} from '../site/site.ts'
import type {Steps} from '../site/steps.ts'
import {translator} from '../templates/messages.ts'
import type {Theme} from '../templates/theme.ts'
import {packageVersion} from './package-root.ts'
import {themeAssets} from './theme-assets.ts'

/** What a site is made from. */
export interface SiteParts {
  readonly material: Material
  readonly theme: Theme
  /** Paths of files that are left out. */
  readonly excluded: ReadonlySet<string>
  /** To be filled before any view is made. */
  readonly pictures: PageContext['pictures']
  readonly shareImages: PageContext['shareImages']
}

/** A site in memory; the views of its pages are made when they are asked for. */
export interface MadeSite {
  readonly context: PageContext
  readonly pages: readonly Page[]
  readonly messages: readonly Message[]
}

/** Assembles the site and lists its pages; an article whose address is taken, or whose language or `canonical` is wrong, is left out, for which the site is made again. */
export function* makeSite(config: Config, parts: SiteParts): Steps<MadeSite> {
  const {material, theme, excluded, pictures, shareImages} = parts
  const entries = material.entries.filter(({article}) => !excluded.has(article.path))
  const site = yield* assemble(config, {...material, entries})
  const assets = themeAssets(theme)
  const context = pageContext({
    site,
    wordingOf: (lang) => translator(theme, lang),
    themeAssets: Object.fromEntries(assets.map(({name, address}) => [name, address])),
    generator: `Dragoman ${packageVersion()}`,
    pictures,
    shareImages
  })
  const pages = yield* makePages(context)
  yield
  const taken = checkAddresses([
    ...pages,
    ...assets.map(({address}) => ({address, origin: ''})),
    ...site.assets.map(({address, path}) => ({address, origin: path}))
  ])
  const problems = [...taken, ...checkLanguages(site), ...checkCanonicals(site)]
  const more = problems.filter(
    ({path, severity}) => severity === 'error' && entries.some(({article}) => article.path === path)
  )
  if (more.length > 0) {
    const again = yield* makeSite(config, {
      ...parts,
      excluded: new Set([...excluded, ...more.map(({path}) => path)])
    })
    return {...again, messages: [...more, ...again.messages]}
  }
  yield
  const addresses: ReadonlySet<Address> = new Set(pages.map(({address}) => address))
  const links = checkLinks(site, addresses)
  yield
  const graph = yield* graphPages(context, pages)
  yield
  return {
    context,
    pages,
    messages: [...site.messages, ...problems, ...links, ...checkImageCredits(site), ...checkAlternates(graph)]
  }
}
