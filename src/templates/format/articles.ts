import type {ArticleRecord, ArticlesView} from '../../pages/data-view.ts'

/** Changes when a field goes or gets another meaning; new fields may come at any time. */
const version = 1

/** Gives the records of all articles as JSON; docs/articles.md says what each field means. */
export function articles({articles: records, ...site}: ArticlesView): string {
  return `${JSON.stringify({version, site, articles: records.map(written)})}\n`
}

function written({original, license, ...record}: ArticleRecord): object {
  return {
    url: record.url,
    markdown: record.markdown,
    work: record.work,
    lang: record.lang,
    title: record.title,
    summary: record.summary,
    date: record.published,
    updated: record.updated,
    isOriginal: record.isOriginal,
    state: record.state,
    made: record.made,
    tags: record.tags,
    authors: record.authors,
    translators: record.translators,
    editors: record.editors,
    reviewers: record.reviewers,
    source: original && {
      name: original.outlet,
      title: original.title,
      url: original.url,
      lang: original.lang,
      date: original.date,
      feed: original.feed
    },
    license: license && {name: license.text, url: license.href},
    editions: record.sisters
  }
}
