import type {SourceRecord} from '../content/front-matter.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from './entry.ts'
import {findOriginal, sourceRecord} from './find-original.ts'

/** An entry in its work: whether it is the original, and the record about the original. */
export interface Edition extends Entry {
  readonly isOriginal: boolean
  /** The edition's own record, or that of a sister edition; null for a page or a text of the site's own. */
  readonly source: SourceRecord | null
}

/** One text, in all its languages. */
export interface Work {
  readonly key: string
  /** Sorted by path. */
  readonly editions: readonly Edition[]
  /** Null when the original lies outside the site. */
  readonly original: Edition | null
}

/** What grouping gives. */
export interface WorksResult {
  readonly works: ReadonlyMap<string, Work>
  readonly messages: readonly Message[]
}

/** Groups entries into works and finds the original of each: the edition in the language that `source.lang` names. */
export function groupWorks(entries: readonly Entry[]): WorksResult {
  const entriesByWork = groupBy(entries)
  const messages: Message[] = []
  const works = new Map<string, Work>()
  for (const [key, members] of entriesByWork) {
    const work = toWork(key, members)
    messages.push(...duplicates(members), ...work.editions.flatMap(missing))
    works.set(key, work)
  }
  return {works, messages}
}

function workOf(entry: Entry): string {
  return entry.article.work
}

function groupBy(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(workOf(entry))
    if (group) group.push(entry)
    else groups.set(workOf(entry), [entry])
  }
  return groups
}

function toWork(key: string, members: readonly Entry[]): Work {
  const record = sourceRecord(members)
  const original = findOriginal(members)
  const editions = members.map((entry): Edition => {
    const isOriginal = entry === original
    return {...entry, isOriginal, source: entry.article.matter.source ?? (isOriginal ? record : null)}
  })
  return {key, editions, original: editions.find(({isOriginal}) => isOriginal) ?? null}
}

function duplicates(members: readonly Entry[]): readonly Message[] {
  return members.flatMap((entry, index) => {
    const first = members.findIndex(({article}) => article.lang === entry.article.lang)
    const other = members[first]
    if (first === index || !other) return []
    const reason = `Unexpected second edition of \`${entry.article.work}\` in \`${entry.article.lang}\`, the first is ${other.article.path}`
    return [
      problem(entry, 'work/duplicate-edition', reason, 'Give one of them another name, `work` or `lang`')
    ]
  })
}

function missing(edition: Edition): readonly Message[] {
  const {matter} = edition.article
  if (matter.type === 'page' || edition.isOriginal) return []
  const source =
    matter.source === null
      ? [problem(edition, 'matter/source-missing', 'Expected `source`, found nothing', sourceHint(edition))]
      : []
  const hint = 'Name who translated it, such as `translator: Mira Holt`'
  const translator =
    matter.translators.length === 0 && !isByMachine(matter)
      ? [problem(edition, 'matter/translator-missing', 'Expected `translator`, found nothing', hint)]
      : []
  return [...source, ...translator]
}

/** Nobody translated what a machine did; who edited that is named. */
function isByMachine({translation, editors}: Edition['article']['matter']): boolean {
  return translation.method === 'machine' || (translation.method === 'machine-edited' && editors.length > 0)
}

function sourceHint({article}: Edition): string {
  const {translators} = article.matter
  const name = 'Name who first published it, such as `source: {name: Gazeta.ru, url: https://…, lang: ru}`'
  return translators.length > 0
    ? name
    : `${name}; for an original, say its own language: \`source: {name: …, lang: ${article.lang}}\``
}

function problem({article}: Entry, rule: string, reason: string, hint: string): Message {
  return {path: article.path, place: article.place, severity: 'error', rule, reason, hint}
}
