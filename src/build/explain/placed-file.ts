import type {Address} from '../../content/address.ts'
import {fileAddress, outputPath} from '../../content/address.ts'
import type {Rebuilt} from '../rebuild.ts'
import {fileRules, pageRules} from './page-rules.ts'

/** A file of the site and where it comes from. */
export interface PlacedFile {
  readonly address: Address
  /** Below the output folder. */
  readonly path: string
  readonly rule: string
  /** The template of a page; empty for other files. */
  readonly template: string
  /** The file of the content that it comes from; empty when it comes from many. */
  readonly origin: string
}

/** Gives every file of a site by its path below the output folder. */
export function placedFiles({made, media}: Pick<Rebuilt, 'made' | 'media'>): ReadonlyMap<string, PlacedFile> {
  const {context, pages} = made
  const {site, themeAssets} = context
  const files: readonly Omit<PlacedFile, 'path'>[] = [
    ...pages.map((page) => ({
      address: page.address,
      rule: pageRules[page.kind === 'html' ? page.template : page.format],
      template: page.kind === 'html' ? `${page.template}.html` : '',
      origin: page.origin
    })),
    {address: fileAddress('sitemap.xml'), rule: pageRules.sitemap, template: '', origin: ''},
    ...media.map(({address}) => ({address, rule: fileRules.media, template: '', origin: ''})),
    ...site.assets.map(({address, path}) => ({address, rule: fileRules.asset, template: '', origin: path})),
    ...Object.values(themeAssets).map((address) => ({
      address,
      rule: fileRules.theme,
      template: '',
      origin: ''
    }))
  ]
  return new Map(files.map((file) => [outputPath(file.address), {...file, path: outputPath(file.address)}]))
}
