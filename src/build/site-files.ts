import {join} from 'node:path'
import {outputPath} from '../content/address.ts'
import type {PageTask} from '../output/render-pages.ts'
import type {AnyDataPage, AnyHtmlPage, Page} from '../pages/page.ts'
import type {Message} from '../report/message.ts'
import {translator} from '../templates/messages.ts'
import type {Rendered, TemplateRenderer} from '../templates/render.ts'
import type {Theme} from '../templates/theme.ts'
import type {AlignmentCache} from './alignment-cache.ts'
import type {FindBodies} from './bodies.ts'
import {dataText} from './data-text.ts'
import type {MadeSite} from './make-site.ts'
import type {PackReader} from './pack.ts'
import {readBody} from '../content/read-body.ts'
import {pageHelpers} from './page-helpers.ts'
import {bodiesOf} from './bodies-of.ts'
import {bodyHtml} from './record.ts'
import {sessionFailure} from './session-failure.ts'
import {themeAssets} from './theme-assets.ts'

/** One file of a site in memory. */
export type SiteFile =
  | {readonly kind: 'page'; readonly html: string; readonly origin: string}
  | {readonly kind: 'bytes'; readonly contents: string | Uint8Array}
  | {readonly kind: 'disk'; readonly file: string}
  | {readonly kind: 'failed'; readonly problem: Message; readonly origin: string}

/** What files are made with. */
export interface FileTools {
  readonly made: MadeSite
  readonly theme: Theme
  readonly render: TemplateRenderer
  readonly bodies: FindBodies
  readonly reader: PackReader
  readonly alignments: AlignmentCache
}

type FileMaker = () => Promise<SiteFile>

/** Gives the files of a site by their paths in the output folder; each is made when it is first asked for. */
export function siteFiles(tools: FileTools): (path: string) => Promise<SiteFile | null> {
  const {made, theme} = tools
  const makerByPath = new Map<string, FileMaker>()
  for (const page of made.pages) makerByPath.set(outputPath(page.address), makerOf(page, tools))
  for (const {address, contents} of themeAssets(theme))
    makerByPath.set(outputPath(address), async () => ({kind: 'bytes', contents}))
  for (const {address, file} of made.context.site.assets)
    makerByPath.set(outputPath(address), async () => ({kind: 'disk', file}))
  const madeByPath = new Map<string, Promise<SiteFile>>()
  return async (path) => {
    const make = makerByPath.get(path)
    if (!make) return null
    const file = madeByPath.get(path) ?? make().catch(failure)
    madeByPath.set(path, file)
    return file
  }
}

/** Gives the file of one page. */
export async function pageFile({template, view, origin}: AnyHtmlPage, tools: FileTools): Promise<SiteFile> {
  const rendered = await renderPage({template, view: view()}, tools)
  return rendered.message === null
    ? {kind: 'page', html: rendered.html, origin}
    : {kind: 'failed', problem: rendered.message, origin}
}

/** A problem of the machine is one of the page: another one may be in order. */
function failure(error: unknown): SiteFile {
  return {kind: 'failed', problem: sessionFailure(error), origin: ''}
}

function makerOf(page: Page, tools: FileTools): FileMaker {
  return page.kind === 'html' ? () => pageFile(page, tools) : () => dataFile(page, tools)
}

async function renderPage(
  task: Pick<PageTask, 'template' | 'view'>,
  {render, theme, bodies, reader, alignments}: FileTools
): Promise<Rendered> {
  const places = await bodies(bodiesOf(task))
  const {template, view} = task
  return render(template, view, {
    t: translator(theme, view.page.lang).text,
    ...pageHelpers({reader, places, alignments})
  })
}

async function dataFile(page: AnyDataPage, {made, bodies, reader}: FileTools): Promise<SiteFile> {
  const {bodies: wanted, make} = dataText(page)
  const places = await bodies(wanted)
  const {root} = made.context.site.config.folders
  return {
    kind: 'bytes',
    contents: make({
      html: (body) => bodyHtml(reader, places, body),
      markdown: (path) => readBody(join(root, path))
    })
  }
}
