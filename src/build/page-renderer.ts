import {writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {folderMaker} from '../output/folder-maker.ts'
import type {PageTask} from '../output/write.ts'
import type {BodyView} from '../pages/view.ts'
import type {Message} from '../report/message.ts'
import {translator} from '../templates/messages.ts'
import {templateRenderer} from '../templates/render.ts'
import type {Theme} from '../templates/theme.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {bodyHtml} from './record.ts'

/** Pages that are rendered together; parts of views that they share are sent to a thread once. */
export interface PageBatch {
  readonly pages: readonly PageTask[]
  /** Where the bodies of their documents are, by digest. */
  readonly bodies: ReadonlyMap<string, PackEntry>
}

/** Renders pages into files; gives the problems met. */
export type PageRenderer = (batch: PageBatch) => readonly Message[]

/** Gives a renderer for a theme; this loads the template engine. */
export async function pageRenderer(theme: Theme, reader: PackReader): Promise<PageRenderer> {
  const render = await templateRenderer(theme)
  const makeFolder = folderMaker()
  return ({pages, bodies}) =>
    pages.flatMap(({template, view, file}) => {
      const html = (body: BodyView): string => bodyHtml(reader, bodies, body)
      const rendered = render(template, view, {t: translator(theme, view.page.lang).text, html})
      if (rendered.message !== null) return [rendered.message]
      if (file === null) return []
      makeFolder(dirname(file))
      writeFileSync(file, rendered.html)
      return []
    })
}
