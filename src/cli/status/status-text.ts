import type {EditionStatus} from '../../site/status.ts'
import type {StatusCounts} from '../../site/status-counts.ts'
import {statusCounts} from '../../site/status-counts.ts'
import {countTable, fitted, padEnd} from './table.ts'

/** What the words are shown on. */
export interface Paper {
  readonly columns: number
  /** How many editions are listed. */
  readonly rows: number
  readonly paint: (role: EditionStatus['state'] | 'behind' | 'dim' | 'head', text: string) => string
}

/** Gives the status of a site as lines for a person: counts, then what to do next. */
export function statusText(statuses: readonly EditionStatus[], paper: Paper): readonly string[] {
  const waiting = statuses.filter(({state, behind}) => behind !== null || state !== 'reviewed')
  const parts = [
    counts('language', statuses, {paper, namesOf: ({lang}) => [lang]}),
    next(waiting, paper),
    counts('translator', statuses, {paper, namesOf: ({translators}) => translators}),
    counts('outlet', statuses, {paper, namesOf: ({outlet}) => (outlet === '' ? [] : [outlet])}),
    unrecorded(statuses)
  ].filter(({length}) => length > 0)
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

interface Counted {
  readonly paper: Paper
  readonly namesOf: (status: EditionStatus) => readonly string[]
}

const kinds = ['behind', 'missing', 'draft', 'machine', 'translated', 'reviewed'] as const

const mostNames = 12

function counts(
  name: string,
  statuses: readonly EditionStatus[],
  {paper, namesOf}: Counted
): readonly string[] {
  const found = statusCounts(statuses, namesOf)
  if (found.length === 0) return []
  const shown = found.toSorted(byBehind).slice(0, mostNames)
  const [head = '', ...rows] = countTable(
    [name, ...kinds],
    shown.map((row) => [fitted(row.name, 24), ...kinds.map((kind) => String(row[kind]))])
  )
  const more = found.length - shown.length
  return [paper.paint('head', head), ...rows, ...(more > 0 ? [`… and ${more} more`] : [])]
}

function byBehind(left: StatusCounts, right: StatusCounts): number {
  return right.behind - left.behind || (left.name < right.name ? -1 : 1)
}

function next(waiting: readonly EditionStatus[], paper: Paper): readonly string[] {
  if (waiting.length === 0) return ['Everything is reviewed and up to date.']
  const shown = waiting.slice(0, paper.rows)
  const names = shown.map(({work, lang, edition}) =>
    fitted(`${edition?.article.name ?? work}.${lang}`, Math.max(16, Math.floor(paper.columns / 3)))
  )
  const width = Math.max(...names.map((name) => name.length))
  const more = waiting.length - shown.length
  return [
    paper.paint('head', 'What to do next'),
    ...shown.map((status, index) => row(status, padEnd(names[index] ?? '', width), paper)),
    ...(more > 0 ? [`… and ${more} more; --lang and --translator choose, --verbose shows all`] : [])
  ]
}

function row(status: EditionStatus, name: string, {columns, paint}: Paper): string {
  const {state, behind, translators} = status
  const what = behind === null ? state : 'behind'
  const why =
    behind === null
      ? ''
      : `${behind.blocks} of ${behind.total} since ${behind.since}: ${behind.kinds.join(', ')}`
  const start = `${padEnd(what, 10)}  ${name}  `
  const rest = [why, translators.join(', ')].filter((text) => text !== '').join('  ')
  const fit = fitted(rest, Math.max(10, columns - start.length))
  return `${paint(what, padEnd(what, 10))}  ${name}  ${fit}`.trimEnd()
}

function unrecorded(statuses: readonly EditionStatus[]): readonly string[] {
  const count = statuses.filter(({freshness}) => freshness === 'unrecorded').length
  return count === 0
    ? []
    : [`Not known for ${count} of them: what they were made from; \`dragoman sync\` records it.`]
}
