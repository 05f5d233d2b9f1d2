import {shownOriginal} from '../site/shown-original.ts'
import type {Site} from '../site/site.ts'
import {alignmentKey} from './alignment-key.ts'

/** Gives the keys of the alignments that the bilingual pages of a site need. */
export function* wantedAlignments(site: Site): Iterable<string> {
  for (const edition of site.editions) {
    const original = shownOriginal(site, edition)
    if (original === null) continue
    yield alignmentKey({
      translation: {document: edition.document.digest},
      original: {document: original.document.digest}
    })
  }
}
