import {portableText} from '../../markdown/portable-text.ts'
import type {MarkdownView, PersonRecord} from '../../pages/data-view.ts'

/** Gives an article as Markdown below its public record; JSON is YAML too (YAML 1.2, 1.2), and needs no other rules for what a text may hold. */
export function markdown({record, publisher, urls}: MarkdownView, body: string): string {
  const {original, license} = record
  const fields = {
    title: record.title,
    lang: record.lang,
    canonical: record.url,
    date: record.published,
    updated: record.updated,
    summary: record.summary,
    work: record.work,
    tags: record.tags,
    source: original && {
      name: original.outlet,
      title: original.title,
      url: original.url,
      author: people(record.authors),
      lang: original.lang,
      date: original.date,
      license: license?.text ?? ''
    },
    translator: people(record.translators),
    translation: {
      method: record.made.method,
      tool: record.made.tool,
      reviewed: {date: record.made.reviewed}
    },
    editor: people(record.editors),
    reviewer: people(record.reviewers),
    publisher,
    editions: record.sisters
  }
  const lines = Object.entries(fields).flatMap(([field, value]) => {
    const known = withoutUnknown(value)
    return known === undefined ? [] : [`${field}: ${JSON.stringify(known)}\n`]
  })
  return `---\n${lines.join('')}---\n\n${portableText(body, new Map(urls)).trim()}\n`
}

function people(persons: readonly PersonRecord[]): readonly unknown[] {
  return persons.map(({name, url}) => (url === '' ? name : {name, url}))
}

/** What is not known is left out. */
function withoutUnknown(value: unknown): unknown {
  if (value === '' || value === null) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  if (typeof value !== 'object') return value
  const known = Object.entries(value).flatMap(([key, part]) => {
    const own = withoutUnknown(part)
    return own === undefined ? [] : [[key, own] as const]
  })
  return known.length === 0 ? undefined : Object.fromEntries(known)
}
