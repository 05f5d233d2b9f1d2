import {digest} from '../content/digest.ts'
import type {Output} from '../output/output.ts'
import {hasSearch} from '../pages/has-search.ts'
import type {Message} from '../report/message.ts'
import type {Site} from '../site/site.ts'
import type {IndexPart} from './index-part.ts'
import {tablePath} from './index-part.ts'
import type {KnownIndex} from './known-index.ts'
import {knownIndex, noIndex} from './known-index.ts'
import type {OutputTools} from './outputs.ts'
import {makeIndex} from './make-index.ts'
import type {MadeIndex} from './make-index.ts'
import type {IndexTable} from './pagefind.ts'
import {endPagefind} from './pagefind.ts'
import type {SearchedLanguage} from './searched-languages.ts'
import {searchedLanguages} from './searched-languages.ts'

/** What became of the search index. */
export interface SearchIndex {
  readonly outputs: readonly Output[]
  readonly messages: readonly Message[]
}

/** How the index is made. */
export interface SearchIndexOptions {
  /** False to index nothing, and to keep only what is up to date. */
  readonly isWanted: boolean
  /** False to index even what has not changed. */
  readonly keepsSame: boolean
  readonly onProgress: (done: number, total: number) => void
}

/** Makes the search index of each language in which anything that is searched has changed; that of the others stays. */
export async function searchIndex(tools: OutputTools, options: SearchIndexOptions): Promise<SearchIndex> {
  const {site} = tools.context
  if (!hasSearch(site)) return {outputs: [], messages: leftOut(site)}
  const known = options.keepsSame ? knownIndex(site.config.folders) : noIndex
  const languages = searchedLanguages(tools)
  if (!options.isWanted) return {outputs: keptOutputs(languages, known), messages: []}
  try {
    return {outputs: await wholeIndex(languages, known, options.onProgress), messages: []}
  } catch (error) {
    return {outputs: [], messages: [unavailable(error)]}
  }
}

function keptOutputs(languages: readonly SearchedLanguage[], known: KnownIndex): readonly Output[] {
  return joined(
    languages.flatMap((language) => known.part(language) ?? []),
    known.table
  )
}

type Progress = SearchIndexOptions['onProgress']

async function wholeIndex(
  languages: readonly SearchedLanguage[],
  known: KnownIndex,
  onProgress: Progress
): Promise<readonly Output[]> {
  const kept = languages.flatMap((language) => known.part(language) ?? [])
  const stale = languages.filter(({key}) => !kept.some((part) => part.key === key))
  if (stale.length === 0) return joined(kept, known.table)
  const made = await indexed(stale, onProgress)
  const {table} = made[0] ?? known
  // Parts made by different versions of Pagefind can't be searched together.
  if (kept.length > 0 && table.version !== known.table.version)
    return wholeIndex(languages, noIndex, onProgress)
  return joined([...kept, ...made.map(({part}) => part)], table)
}

async function indexed(
  languages: readonly SearchedLanguage[],
  onProgress: Progress
): Promise<readonly MadeIndex[]> {
  const made: MadeIndex[] = []
  try {
    for (const language of languages) {
      made.push(await makeIndex(language))
      onProgress(made.length, languages.length)
    }
  } finally {
    await endPagefind()
  }
  return made
}

function joined(parts: readonly IndexPart[], table: IndexTable): readonly Output[] {
  if (parts.length === 0) return []
  const outputByPath = new Map(parts.flatMap(({outputs}) => outputs.map((output) => [output.path, output])))
  const inOrder = parts.toSorted((left, right) => (left.key < right.key ? -1 : 1))
  const languages = Object.fromEntries(inOrder.map(({key, entry}) => [key, entry]))
  const text = JSON.stringify({...table, languages})
  return [
    ...outputByPath.values(),
    {path: tablePath, inputs: digest(text), work: {kind: 'data', data: async () => text}}
  ]
}

function leftOut({config, editions}: Site): readonly Message[] {
  if (config.search === false) return []
  const hint = 'Say `search: true` to have it, or `search: false` to be told no more'
  return [
    {
      path: 'dragoman.config',
      place: null,
      severity: 'note',
      rule: 'search/left-out',
      reason: `The site has no search, as indexing its ${editions.length} articles takes time`,
      hint
    }
  ]
}

function unavailable(error: unknown): Message {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return {
    path: 'dragoman.config',
    place: null,
    severity: 'warning',
    rule: 'search/unavailable',
    reason: `Cannot index the site: ${reason}`,
    hint: 'The search page leads to the archive; install the package `pagefind` with its part for this system, or say `search: false`'
  }
}
