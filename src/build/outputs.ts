import {outputPath} from '../content/address.ts'
import {digest} from '../content/digest.ts'
import type {MediaFile} from '../media/media-file.ts'
import type {Output, Work} from '../output/output.ts'
import type {PageContext} from '../pages/context.ts'
import type {AnyDataPage, HtmlPage, Page} from '../pages/page.ts'
import {siteInputs} from '../pages/site-inputs.ts'
import type {BodyView} from '../pages/view.ts'
import type {Theme} from '../templates/theme.ts'
import type {Texts} from './data-text.ts'
import {dataText} from './data-text.ts'
import {programDigest} from './program-digest.ts'
import {themeAssets} from './theme-assets.ts'

/** What pages become files with. */
export interface OutputTools {
  readonly context: PageContext
  readonly theme: Theme
  /** Files that were made already. */
  readonly media: readonly MediaFile[]
  /** Gives the texts of documents; their HTML has to be prepared. */
  readonly texts: Texts
  /** Makes sure that the texts of documents can be had. */
  readonly prepare: (bodies: readonly BodyView[]) => Promise<void>
}

/** Gives every file of the site; the views of pages are made when their work is asked for. */
export function* makeOutputs(pages: readonly Page[], tools: OutputTools): Iterable<Output> {
  const {context, theme, media} = tools
  const site = digest(programDigest, theme.digest, siteInputs(context))
  for (const page of pages) {
    yield {
      path: outputPath(page.address),
      inputs: digest(site, page.kind === 'html' ? page.template : page.format, page.address, page.inputs()),
      work: page.kind === 'data' ? dataWork(page, tools) : pageWork(page)
    }
  }
  for (const {address, key, contents} of themeAssets(theme)) {
    yield {path: outputPath(address), inputs: key, work: {kind: 'data', data: async () => contents}}
  }
  const made = new Set(media.map(({address}) => address))
  for (const {address, stamp, file} of context.site.assets) {
    if (!made.has(address)) yield {path: outputPath(address), inputs: stamp, work: {kind: 'copy', from: file}}
  }
  for (const {address, key, file} of media) {
    yield {path: outputPath(address), inputs: key, work: {kind: 'copy', from: file}}
  }
}

function pageWork({template, view}: HtmlPage): Work {
  return {kind: 'page', template, view}
}

function dataWork(page: AnyDataPage, {texts, prepare}: OutputTools): Work {
  return {
    kind: 'data',
    async data() {
      const {bodies, make} = dataText(page)
      await prepare(bodies)
      return make(texts)
    }
  }
}
