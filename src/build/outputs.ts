import {outputPath} from '../content/address.ts'
import {digest} from '../content/digest.ts'
import type {Output, Work} from '../output/output.ts'
import {viewDigest} from '../output/view-digest.ts'
import type {PageContext} from '../pages/context.ts'
import type {SitemapEntry} from '../pages/data-view.ts'
import type {AnyDataPage, HtmlPage, Page} from '../pages/page.ts'
import {sitemapEntry, sitemapPage} from '../pages/sitemap.ts'
import type {BodyView} from '../pages/view.ts'
import type {Theme} from '../templates/theme.ts'
import {dataText} from './data-text.ts'
import {programDigest} from './program-digest.ts'
import {themeAssets} from './theme-assets.ts'

/** What pages become files with. */
export interface OutputTools {
  readonly context: PageContext
  readonly theme: Theme
  /** Gives the HTML of a document's text, which has to be prepared. */
  readonly html: (body: BodyView) => string
  /** Makes sure that the texts of documents can be had. */
  readonly prepare: (digests: readonly string[]) => Promise<void>
}

/** Gives every file of the site, one after the other, so that only a few views are in memory at a time. */
export function* makeOutputs(pages: readonly Page[], tools: OutputTools): Iterable<Output> {
  const {context, theme} = tools
  const digestOf = viewDigest()
  const entries: SitemapEntry[] = []
  for (const page of pages) {
    if (page.kind === 'data') yield dataOutput(page, digestOf, tools)
    else {
      const output = pageOutput(page, digestOf, theme)
      entries.push(...sitemapEntry(output.work.view.page, page.modified))
      yield output
    }
  }
  yield dataOutput(sitemapPage(entries), digestOf, tools)
  for (const {address, key, contents} of themeAssets(theme)) {
    yield {path: outputPath(address), key, work: {kind: 'data', data: async () => contents}}
  }
  for (const {address, stamp, file} of context.site.assets) {
    yield {path: outputPath(address), key: stamp, work: {kind: 'copy', from: file}}
  }
}

type Digest = (view: unknown) => string

interface PageOutput extends Output {
  readonly work: Extract<Work, {readonly kind: 'page'}>
}

function pageOutput({address, template, view}: HtmlPage, digestOf: Digest, theme: Theme): PageOutput {
  const made = view()
  const key = digest(programDigest, theme.digest, template, digestOf(made))
  return {path: outputPath(address), key, work: {kind: 'page', template, view: made}}
}

function dataOutput(page: AnyDataPage, digestOf: Digest, {html, prepare}: OutputTools): Output {
  const text = dataText(page)
  const data = async (): Promise<string> => {
    await prepare(text.documents)
    return text.make(html)
  }
  return {
    path: outputPath(page.address),
    key: digest(programDigest, page.format, digestOf(text.view)),
    work: {kind: 'data', data}
  }
}
