import {loadRecords} from '../../content/load-records.ts'
import {recordName} from '../../content/record-name.ts'
import type {AlignedBlock} from '../../editions/alignment/alignment.ts'
import type {ChangedPassages} from '../../editions/changed-passages.ts'
import {changedPassages} from '../../editions/changed-passages.ts'
import {readRecord} from '../../editions/read-record.ts'
import type {Lag} from '../../editions/standing.ts'
import type {Desk} from './desk.ts'
import {isNamed, translations} from './translations.ts'

/** What changed in an original, and what its translation says there. */
export interface Difference extends Pick<Lag, 'kind' | 'facts'> {
  /** Where in the translation; null when it has nothing of it. */
  readonly line: number | null
  readonly before: readonly string[]
  readonly now: readonly string[]
  readonly translation: readonly string[]
  /** What changed by sentences; code is whole. */
  readonly passages: ChangedPassages
}

/** The differences of one translation. */
export interface EditionDifferences {
  /** Path of the translation. */
  readonly path: string
  /** Path of its original. */
  readonly original: string
  readonly date: string
  readonly differences: readonly Difference[]
}

/** Gives what changed in the originals of the translations named since they were up to date. */
export async function differences(desk: Desk, name: string): Promise<readonly EditionDifferences[]> {
  const {folders} = desk.config
  const records = loadRecords(folders.records, folders.root)
  const found: EditionDifferences[] = []
  for (const {edition, original} of translations(desk.site).filter(({edition: each}) =>
    isNamed(each, name)
  )) {
    const {path} = edition.article
    const file = records.get(recordName(edition.article))
    const record = file ? readRecord({path: file.path, text: file.read()}).value : null
    const standing = desk.site.standings.get(path)
    const others = original && (await desk.blocks(original))
    if (!record || !standing || !original || !others) continue
    found.push({
      path,
      original: original.article.path,
      date: standing.date,
      differences: standing.lags.map((lag) =>
        differenceOf(lag, {before: record.blocks, now: others, lang: original.article.lang})
      )
    })
  }
  return found
}

interface Versions {
  readonly before: readonly AlignedBlock[]
  readonly now: readonly AlignedBlock[]
  readonly lang: string
}

function differenceOf(lag: Lag, {before, now, lang}: Versions): Difference {
  const old = textsOf(lag.recorded, before)
  const current = textsOf(lag.original, now)
  const whole = {before: old.join(' '), now: current.join(' ')}
  const isCode = lag.original.some((index) => now[index]?.type === 'code')
  return {
    kind: lag.kind,
    facts: lag.facts,
    line: lag.place?.line ?? null,
    before: old,
    now: current,
    translation: lag.texts,
    passages: isCode ? whole : changedPassages(whole.before, whole.now, lang)
  }
}

function textsOf(indexes: readonly number[], all: readonly {readonly text: string}[]): readonly string[] {
  return indexes.map((index) => all[index]?.text ?? '')
}
