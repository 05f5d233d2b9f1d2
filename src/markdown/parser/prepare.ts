import type {Doubt, Preparation} from './preparation.ts'
import {prepareMarks} from './prepare-marks.ts'
import {prepareTildes} from './prepare-tildes.ts'
import {prepareUrls} from './prepare-urls.ts'
import {StandIns} from './stand-ins.ts'

/** A text for Sätteri, in which no place differs from the source. */
export interface Prepared {
  readonly text: string
  readonly standIns: StandIns
  readonly doubts: readonly Doubt[]
}

/** Gives a text that Sätteri reads as the reference reads the source. */
export function prepare(source: string): Prepared {
  const preparation: Preparation = {source, fixed: new Map(), doubts: []}
  prepareUrls(preparation)
  prepareTildes(preparation)
  prepareMarks(preparation)
  const standIns = new StandIns()
  return {text: replaced(preparation, standIns), standIns, doubts: preparation.doubts}
}

function replaced({source, fixed, doubts}: Preparation, standIns: StandIns): string {
  const replacements = [...fixed]
    .filter(([, {isReplaced}]) => isReplaced)
    .sort(([left], [right]) => left - right)
  let text = ''
  let end = 0
  for (const [offset, {text: original, kind}] of replacements) {
    const standIn = standIns.take(original, kind, offset)
    if (standIn === undefined) doubts.push({offset, kind: 'url'})
    text += source.slice(end, offset) + (standIn ?? original)
    end = offset + original.length
  }
  return text + source.slice(end)
}
