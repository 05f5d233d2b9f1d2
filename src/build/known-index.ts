import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Folders} from '../config/config.ts'
import {stampOf} from '../content/survey.ts'
import type {Written} from '../output/manifest.ts'
import {isIntact, readManifest} from '../output/manifest.ts'
import type {Output} from '../output/output.ts'
import {indexFolder, sharedFiles, tablePath} from './index-part.ts'
import type {IndexPart} from './index-part.ts'
import type {IndexTable} from './pagefind.ts'
import type {SearchedLanguage} from './searched-languages.ts'

/** The index that an earlier build left in the output folder. */
export interface KnownIndex {
  readonly table: IndexTable
  /** Gives what it has of a language; null when that isn't whole or up to date. */
  readonly part: (language: SearchedLanguage) => IndexPart | null
}

/** What a site without an index has. */
export const noIndex: KnownIndex = {table: {version: '', languages: {}}, part: () => null}

/** Finds the index that is in the output folder. */
export function knownIndex({state, out}: Folders): KnownIndex {
  const recorded = [...readManifest(state, out)].filter(([path]) => path.startsWith(indexFolder))
  const isWhole = ([path, written]: Row): boolean => isIntact(written, stampOf(join(out, path)))
  const last = recorded.find(([path]) => path === tablePath)
  if (!last || !isWhole(last)) return noIndex
  const known: IndexTable = JSON.parse(readFileSync(join(out, tablePath), 'utf8'))
  return {
    table: known,
    part({key, inputs}) {
      const entry = known.languages[key]
      if (!entry) return null
      const shared = sharedFiles(entry)
      const own = recorded.filter(([, written]) => written.inputs === inputs)
      const files = [...own, ...recorded.filter(([path]) => shared.includes(path))]
      const isComplete = own.length > 0 && files.length === own.length + shared.length
      if (!isComplete || !files.every(isWhole)) return null
      return {key, entry, outputs: files.map((row) => itself(row, out))}
    }
  }
}

type Row = readonly [path: string, written: Written]

function itself([path, {inputs}]: Row, out: string): Output {
  return {path, inputs, work: {kind: 'copy', from: join(out, path)}}
}
