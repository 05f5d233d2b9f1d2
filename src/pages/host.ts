import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import {contentSecurityPolicy} from './content-security-policy.ts'
import type {PageContext} from './context.ts'
import {hrefIn, urlIn} from './context.ts'
import {hasSearch} from './has-search.ts'
import type {DataPage} from './page.ts'
import {siteFolders} from './site-folders.ts'

/** Makes the files that tell a host of redirects and headers; those of a language with a site of its own stand in its folder too. */
export function* hostPages(context: PageContext): Iterable<DataPage<'lines'>> {
  const {host} = context.site.config
  if (host.name === 'none') return
  for (const folder of siteFolders(context.site.config)) {
    if (host.name === 'github-pages') yield page([...folder, '.nojekyll'], () => [])
    else {
      yield page([...folder, '_headers'], () => headers(context, folder))
      yield page([...folder, '_redirects'], () => redirects(context, folder))
    }
  }
}

function page(path: readonly string[], lines: () => readonly string[]): DataPage<'lines'> {
  return {
    kind: 'data',
    address: fileAddress(...path),
    format: 'lines',
    view: () => ({lines: lines()}),
    inputs: () => lines().join('\n'),
    origin: ''
  }
}

function headers(context: PageContext, folder: readonly string[]): readonly string[] {
  return [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy(context.site)}`,
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  X-Content-Type-Options: nosniff',
    ...(folder.length === 0 ? lasting(context) : []).flatMap((path) => [
      path,
      '  Cache-Control: public, max-age=31536000, immutable'
    ])
  ]
}

/** Gives the paths of what has a digest in its name, which all languages take from the same place. */
function lasting(context: PageContext): readonly string[] {
  const {site, themeAssets, pictures, shareImages} = context
  const folders = [
    ...(pictures.size > 0 ? ['assets/images'] : []),
    ...(shareImages.size > 0 ? ['assets/share'] : []),
    ...(hasSearch(site) ? ['pagefind/filter', 'pagefind/fragment', 'pagefind/index'] : [])
  ]
  return [
    ...Object.values(themeAssets).map((asset) => pathOf(context, asset)),
    ...folders
      .filter((folder) => !hasOwnFiles(context, folder))
      .map((folder) => `${pathOf(context, fileAddress(...folder.split('/')))}/*`)
  ]
}

/** Says whether files that the authors may change stand among those with a digest. */
function hasOwnFiles({site}: PageContext, folder: string): boolean {
  return site.assets.some(({address}) => address.startsWith(`/${folder}/`))
}

/** Netlify lets a file at the old address go first, unless told otherwise. */
function redirects(context: PageContext, folder: readonly string[]): readonly string[] {
  const {host} = context.site.config
  const status = host.name === 'netlify' ? '301!' : '301'
  const start = ['', ...folder, ''].join('/')
  return context.site.languages
    .flatMap(({editions, pages}) => [...editions, ...pages])
    .flatMap(({article: {address, aliases}}) =>
      aliases
        .filter((alias) => alias.startsWith(start))
        .map((alias) => `${pathOf(context, alias)} ${hrefIn(context, address)} ${status}`)
    )
}

function pathOf(context: PageContext, address: Address): string {
  return new URL(urlIn(context, address)).pathname
}
