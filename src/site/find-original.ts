import type {SourceRecord} from '../content/front-matter.ts'
import type {Entry} from './entry.ts'

/** What of an edition decides whether it is the original. */
export interface Member {
  readonly article: Pick<Entry['article'], 'lang'> & {
    readonly matter: Pick<Entry['article']['matter'], 'type' | 'source' | 'translators'>
  }
}

/** Gives the record about the original that the editions of a work share; null when none has one. */
export function sourceRecord(members: readonly Member[]): SourceRecord | null {
  return members.find(({article}) => article.matter.source?.lang)?.article.matter.source ?? null
}

/** Finds the original among the editions of a work: the one in the language that `source.lang` names, or the only one that nobody translated. */
export function findOriginal<Some extends Member>(members: readonly Some[]): Some | null {
  const record = sourceRecord(members)
  const stated = members.find(
    ({article}) => article.matter.type === 'article' && article.lang === record?.lang
  )
  if (stated) return stated
  const bare = members.filter(
    ({article: {matter}}) => matter.type === 'article' && !matter.source && matter.translators.length === 0
  )
  return members.length > 1 && bare.length === 1 ? (bare[0] ?? null) : null
}
