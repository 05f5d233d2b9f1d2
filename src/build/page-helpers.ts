import {align} from '../editions/align.ts'
import type {Alignment} from '../editions/alignment/alignment.ts'
import type {ParallelText, Side} from '../editions/parallel/parallel-text.ts'
import {parallelText} from '../editions/parallel/parallel-text.ts'
import type {BodyView, TextsView} from '../pages/view.ts'
import type {TemplateHelpers} from '../templates/render.ts'
import type {AlignmentCache} from './alignment-cache.ts'
import {alignmentKey} from './alignment-key.ts'
import {alignmentText, readAlignment} from './alignment-text.ts'
import type {PackEntry, PackReader} from './pack.ts'
import {bodyHtml, markedText} from './record.ts'

/** Where what templates call for comes from. */
export interface HelperSource {
  readonly reader: PackReader
  /** Where documents are, by digest. */
  readonly places: ReadonlyMap<string, PackEntry>
  readonly alignments: Pick<AlignmentCache, 'find' | 'add'>
}

/** Gives what templates call for the texts of documents. */
export function pageHelpers({
  reader,
  places,
  alignments
}: HelperSource): Pick<TemplateHelpers, 'html' | 'pairs'> {
  const html = (body: BodyView): string => bodyHtml(reader, places, body)
  const side = (body: BodyView): Side => ({
    ...markedText(reader, places, {...body, stale: []}),
    stale: body.stale
  })
  const pairs = (texts: TextsView): ParallelText => {
    const translation = side(texts.translation)
    const original = side(texts.original)
    return parallelText(
      translation,
      original,
      aligned(alignmentKey(texts), alignments, () => align(original.blocks, translation.blocks))
    )
  }
  return {html, pairs}
}

function aligned(key: string, {find, add}: HelperSource['alignments'], make: () => Alignment): Alignment {
  const known = find(key)
  if (known !== null) return readAlignment(known)
  const made = make()
  add(key, alignmentText(made))
  return made
}
