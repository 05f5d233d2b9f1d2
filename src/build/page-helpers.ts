import type {ParallelText, Side} from '../editions/parallel/parallel-text.ts'
import {parallelText} from '../editions/parallel/parallel-text.ts'
import type {BodyView} from '../pages/view.ts'
import type {TemplateHelpers} from '../templates/render.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {bodyHtml, readBlocks} from './record.ts'

/** Gives what templates call for the texts of documents. */
export function pageHelpers(
  reader: PackReader,
  places: ReadonlyMap<string, PackEntry>
): Pick<TemplateHelpers, 'html' | 'pairs'> {
  const html = (body: BodyView): string => bodyHtml(reader, places, body)
  const side = (body: BodyView): Side => {
    const place = places.get(body.document)
    const blocks = (place && readBlocks(reader, place)?.blocks) ?? []
    return {html: html({...body, stale: []}), blocks, stale: body.stale}
  }
  return {
    html,
    pairs: ({translation, original}): ParallelText => parallelText(side(translation), side(original))
  }
}
