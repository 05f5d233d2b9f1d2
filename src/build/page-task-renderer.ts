import type {PageTask, RenderPages} from '../output/render-pages.ts'
import type {AlignmentCache} from './alignment-cache.ts'
import {alignmentKey} from './alignment-key.ts'
import type {FindBodies} from './bodies.ts'
import {bodiesOf} from './bodies-of.ts'
import type {RenderBatch} from './renderers.ts'

/** What pages need besides their views. */
export interface PageNeeds {
  readonly bodies: FindBodies
  readonly alignments: AlignmentCache
}

/** Gives a renderer of pages that hands out what they need, and keeps what was found out on the way. */
export function pageTaskRenderer(render: RenderBatch, {bodies, alignments}: PageNeeds): RenderPages {
  return async (pages) => {
    const {results, made} = await render({
      pages,
      bodies: await bodies(pages.flatMap(bodiesOf)),
      alignments: new Map(pages.flatMap((page) => knownAlignment(page, alignments)))
    })
    for (const [key, text] of made) alignments.add(key, text)
    return results
  }
}

function knownAlignment({view}: PageTask, {find}: AlignmentCache): readonly (readonly [string, string])[] {
  if (!('texts' in view)) return []
  const key = alignmentKey(view.texts)
  const text = find(key)
  return text === null ? [] : [[key, text]]
}
