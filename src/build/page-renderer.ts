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
  /** The alignments of their texts that are known, by key. */
  readonly alignments: ReadonlyMap<string, string>
}

/** What became of pages. */
export interface RenderedBatch {
  readonly results: readonly PageResult[]
  /** The alignments that were made, by key. */
  readonly made: ReadonlyMap<string, string>
}

/** Renders pages into files; gives what became of each. */
export type PageRenderer = (batch: PageBatch) => RenderedBatch

/** Gives a renderer for a theme; this loads the template engine. */
export async function pageRenderer(theme: Theme, reader: PackReader): Promise<PageRenderer> {
  const render = await templateRenderer(theme)
  const makeFolder = folderMaker()
  return ({pages, bodies, alignments: known}) => {
    const made = new Map<string, string>()
    const alignments = {
      find: (key: string): string | null => known.get(key) ?? null,
      add: (key: string, text: string): void => void made.set(key, text)
    }
    const results = pages.map(({template, view, file, contents}): PageResult => {
      const {text: t} = translator(theme, view.page.lang)
      const rendered = render(template, view, {t, ...pageHelpers({reader, places: bodies, alignments})})
      if (rendered.message !== null) return {contents: '', problem: rendered.message}
      const written = digest(rendered.html)
      if (file !== null && written !== contents) {
        makeFolder(dirname(file))
        writeFileSync(file, rendered.html)
      }
      return {contents: written, problem: null}
    })
    return {results, made}
  }
}
