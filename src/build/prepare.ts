import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import {loadUserConfig} from '../config/load.ts'
import {resolveConfig} from '../config/resolve.ts'
import {loadPlugins} from '../config/load-plugins.ts'
import type {Address} from '../content/address.ts'
import {loadData} from '../content/data.ts'
import {findContent} from '../content/find.ts'
import {loadArticles} from '../content/load-articles.ts'
import {loadAssets} from '../content/load-assets.ts'
import {markdownProcessor} from '../markdown/processor.ts'
import type {Output} from '../output/output.ts'
import type {Page} from '../pages/page.ts'
import {makePages} from '../pages/pages.ts'
import type {Message} from '../report/message.ts'
import {checkAddresses} from '../site/check-addresses.ts'
import type {Placed} from '../site/check-addresses.ts'
import {checkLinks} from '../site/check-links.ts'
import type {Material, Site} from '../site/site.ts'
import {assemble} from '../site/site.ts'
import {checkTemplates} from '../templates/check-templates.ts'
import {templateRenderer} from '../templates/render.ts'
import {loadTheme} from '../templates/theme.ts'
import type {Theme} from '../templates/theme.ts'
import {translator} from '../templates/messages.ts'
import type {ViewFields} from '../templates/view-fields.ts'
import type {BuildOptions} from './options.ts'
import {makeOutputs} from './outputs.ts'
import {packageRoot, packageVersion} from './package-root.ts'
import {renderArticles} from './render-articles.ts'
import {themeAssets} from './theme-assets.ts'

/** A site made in memory, up to the point where files are written. */
export interface Prepared {
  readonly config: Config
  readonly outputs: readonly Output[]
  readonly articles: number
  readonly messages: readonly Message[]
}

/** Says the whole sentence but its last word: from the configuration to the outputs. */
export async function prepare(
  options: BuildOptions
): Promise<Prepared | {readonly messages: readonly Message[]}> {
  const user = await loadUserConfig(options.root, options.config)
  if (user.value === null) return {messages: user.messages}
  const config = resolveConfig(user.value, {
    root: options.root,
    defaultTemplates: join(packageRoot(), 'templates'),
    out: options.out,
    baseUrl: options.baseUrl,
    withDrafts: options.drafts,
    withFuture: options.future,
    now: options.now
  })
  const plugins = await loadPlugins(config)
  const found = await findContent(config.folders.content, config.folders.root)
  const results = await loadArticles(found.articles, config)
  const articles = results.flatMap(({article}) => article ?? [])
  const {data, messages: dataMessages} = await loadData(config.folders.data, config.folders.root)
  const assets = await loadAssets(found.assets, config)
  const {theme, messages: themeMessages} = await loadTheme({
    root: config.folders.root,
    folders: config.folders.templates,
    language: config.language
  })
  const processor = markdownProcessor({
    highlight: config.markdown.highlight,
    siteHost: new URL(config.origin).host,
    ...plugins.value
  })
  const rendered = renderArticles(articles, {
    processor,
    onProgress: (done, total) => options.onProgress('Rendering', done, total)
  })
  const before = [
    ...user.messages,
    ...plugins.messages,
    ...found.messages,
    ...results.flatMap(({messages}) => messages),
    ...dataMessages,
    ...themeMessages,
    ...checkTemplates(theme, viewFields()),
    ...rendered.messages
  ]
  const made = makeSite(config, {
    material: {entries: rendered.entries, assets, data},
    theme,
    excluded: faulty(before)
  })
  const render = await templateRenderer(theme)
  const outputs = makeOutputs(made.pages, {
    theme,
    render,
    site: made.site,
    htmlByDocument: rendered.htmlByDocument
  })
  return {config, outputs, articles: made.site.editions.length, messages: [...before, ...made.messages]}
}

/** Files with errors: each is left out of the site. */
function faulty(messages: readonly Message[]): ReadonlySet<string> {
  return new Set(messages.filter(({severity}) => severity === 'error').map(({path}) => path))
}

function viewFields(): ViewFields {
  return JSON.parse(readFileSync(join(packageRoot(), 'lib', 'view-fields.json'), 'utf8'))
}

interface SiteParts {
  readonly material: Material
  readonly theme: Theme
  /** Paths of files that are left out. */
  readonly excluded: ReadonlySet<string>
}

interface MadeSite {
  readonly site: Site
  readonly pages: readonly Page[]
  readonly messages: readonly Message[]
}

/** A page whose address is taken is left out too, which may need the site to be made once more. */
function makeSite(config: Config, {material, theme, excluded}: SiteParts): MadeSite {
  const entries = material.entries.filter(({article}) => !excluded.has(article.path))
  const site = assemble(config, {...material, entries})
  const pages = makePages({
    site,
    wordingOf: (lang) => wordingOf(theme, lang),
    themeAssets: Object.fromEntries(themeAssets(theme).map(({name, address}) => [name, address])),
    generator: `Dragoman ${packageVersion()}`
  })
  const taken = checkAddresses([...pages, ...assetsOf(site, theme)])
  const more = taken.filter(
    ({path}) => !excluded.has(path) && entries.some(({article}) => article.path === path)
  )
  if (more.length > 0) {
    const again = makeSite(config, {
      material,
      theme,
      excluded: new Set([...excluded, ...more.map(({path}) => path)])
    })
    return {...again, messages: [...taken, ...again.messages]}
  }
  const addresses: ReadonlySet<Address> = new Set(pages.map(({address}) => address))
  return {site, pages, messages: [...site.messages, ...taken, ...checkLinks(site, addresses)]}
}

function wordingOf(theme: Theme, lang: string) {
  return translator(theme, lang)
}

function assetsOf(site: Site, theme: Theme): readonly Placed[] {
  return [
    ...themeAssets(theme).map(({address}) => ({address, origin: ''})),
    ...site.assets.map(({address, path}) => ({address, origin: path}))
  ]
}
