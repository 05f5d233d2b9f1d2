import {outputPath} from '../content/address.ts'
import {digest} from '../content/digest.ts'
import type {Output, Task} from '../output/output.ts'
import {viewDigest} from '../output/view-digest.ts'
import type {PageContext} from '../pages/context.ts'
import type {AnyDataPage, HtmlPage, Page} from '../pages/page.ts'
import {siteInputs} from '../pages/site-inputs.ts'
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

/** Gives every file of the site; the views of pages are made when their tasks are asked for. */
export function* makeOutputs(pages: readonly Page[], tools: OutputTools): Iterable<Output> {
  const {context, theme} = tools
  const digestOf = viewDigest()
  const site = digest(programDigest, theme.digest, siteInputs(context))
  for (const page of pages) {
    yield {
      path: outputPath(page.address),
      inputs: digest(site, page.kind === 'html' ? page.template : page.format, page.address, page.inputs()),
      task: () => (page.kind === 'data' ? dataTask(page, digestOf, tools) : pageTask(page, digestOf, theme))
    }
  }
  for (const {address, key, contents} of themeAssets(theme)) {
    const task: Task = {key, work: {kind: 'data', data: async () => contents}}
    yield {path: outputPath(address), inputs: key, task: () => task}
  }
  for (const {address, stamp, file} of context.site.assets) {
    const task: Task = {key: stamp, work: {kind: 'copy', from: file}}
    yield {path: outputPath(address), inputs: stamp, task: () => task}
  }
}

type Digest = (view: unknown) => string

function pageTask({template, view}: HtmlPage, digestOf: Digest, theme: Theme): Task {
  const made = view()
  const key = digest(programDigest, theme.digest, template, digestOf(made))
  return {key, work: {kind: 'page', template, view: made}}
}

function dataTask(page: AnyDataPage, digestOf: Digest, {html, prepare}: OutputTools): Task {
  const text = dataText(page)
  const data = async (): Promise<string> => {
    await prepare(text.documents)
    return text.make(html)
  }
  return {key: digest(programDigest, page.format, digestOf(text.view)), work: {kind: 'data', data}}
}
