import {byLanguage} from '../../config/by-language.ts'
import type {Site} from '../../site/site.ts'
import {findTerm} from '../../site/taxonomy.ts'
import type {Edition} from '../../site/works.ts'
import type {PartOrigin} from './explanation.ts'

/** Says for the parts of an article that can come from several places which one each comes from. */
export function partOrigins(edition: Edition, site: Site): readonly PartOrigin[] {
  const {matter, path, name} = edition.article
  const stem = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '').normalize('NFC')
  const suffix = stem === name ? 'the default language of the site' : 'the name of the file'
  return [
    {part: 'address', from: fieldOr('slug', matter.slug, 'the name of the file')},
    {part: 'language', from: fieldOr('lang', matter.lang, suffix)},
    {part: 'work', from: fieldOr('work', matter.work, 'the name of the file')},
    {part: 'summary', from: fieldOr('summary', matter.summary, 'the first paragraph')},
    ...recordOrigin(edition, site),
    ...creditOrigin(edition, site)
  ]
}

function fieldOr(field: string, value: string, other: string): string {
  return value === '' ? other : `\`${field}\` in the front matter`
}

function recordOrigin({article, source}: Edition, {works}: Site): readonly PartOrigin[] {
  if (source === null) return []
  if (article.matter.source) return [{part: 'source', from: '`source` in the front matter'}]
  const sister = works.get(article.work)?.editions.find((other) => other.article.matter.source?.lang)
  return [{part: 'source', from: `\`source\` in ${sister?.article.path ?? 'another edition'}`}]
}

/** An outlet may ask for wording of its own; it speaks of a translation. */
function creditOrigin({article, source, isOriginal}: Edition, {outlets}: Site): readonly PartOrigin[] {
  if (source === null) return []
  const record = isOriginal ? null : (findTerm(outlets, source.outlet)?.record ?? null)
  const isOwn = record !== null && byLanguage(record.credits, article.lang) !== ''
  const from = isOwn ? `\`credit\` of ${record.key} in the outlets` : 'the words of the theme'
  return [{part: 'credit line', from}]
}
