import {writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {folderMaker} from '../output/folder-maker.ts'
import {digest} from '../content/digest.ts'
import type {PageResult, PageTask} from '../output/render-pages.ts'
import {translator} from '../templates/messages.ts'
import {templateRenderer} from '../templates/render.ts'
import type {Theme} from '../templates/theme.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {pageHelpers} from './page-helpers.ts'

/** Pages that are rendered together; parts of views that they share are sent to a thread once. */
export interface PageBatch {
  readonly pages: readonly PageTask[]
  /** Where the bodies of their documents are, by digest. */
  readonly bodies: ReadonlyMap<string, PackEntry>
}

/** Renders pages into files; gives what became of each. */
export type PageRenderer = (batch: PageBatch) => readonly PageResult[]

/** Gives a renderer for a theme; this loads the template engine. */
export async function pageRenderer(theme: Theme, reader: PackReader): Promise<PageRenderer> {
  const render = await templateRenderer(theme)
  const makeFolder = folderMaker()
  return ({pages, bodies}) =>
    pages.map(({template, view, file, contents}): PageResult => {
      const {text: t} = translator(theme, view.page.lang)
      const rendered = render(template, view, {t, ...pageHelpers(reader, bodies)})
      if (rendered.message !== null) return {contents: '', problem: rendered.message}
      const made = digest(rendered.html)
      if (file !== null && made !== contents) {
        makeFolder(dirname(file))
        writeFileSync(file, rendered.html)
      }
      return {contents: made, problem: null}
    })
}
