import {loadRecords} from '../../content/load-records.ts'
import {recordName} from '../../content/record-name.ts'
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
      differences: standing.lags.map((lag) => ({
        kind: lag.kind,
        facts: lag.facts,
        line: lag.place?.line ?? null,
        before: textsOf(lag.recorded, record.blocks),
        now: textsOf(lag.original, others),
        translation: lag.texts
      }))
    })
  }
  return found
}

function textsOf(indexes: readonly number[], all: readonly {readonly text: string}[]): readonly string[] {
  return indexes.map((index) => all[index]?.text ?? '')
}
