import type {FeedEntry, FeedFileView, PersonRecord} from '../../pages/data-view.ts'
import type {BodyView} from '../../pages/view.ts'

/** Gives a JSON Feed 1.1; what it has no word for is in the object `_translation` of each item. */
export function jsonFeed(view: FeedFileView, html: (body: BodyView) => string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: view.home,
    feed_url: view.self,
    ...known({description: view.description, language: view.isMixed ? '' : view.lang}),
    authors: [author(view.author)],
    items: view.entries.map((entry) => item(entry, html))
  }
  return `${JSON.stringify(feed)}\n`
}

function item(entry: FeedEntry, html: (body: BodyView) => string): object {
  const {url, lang, original, isOriginal, creators, tags} = entry
  return {
    id: url,
    url,
    ...known({external_url: isOriginal ? '' : (original?.url ?? '')}),
    title: entry.title,
    language: lang,
    ...(entry.body ? {content_html: html(entry.body)} : {content_text: entry.summary}),
    ...known({summary: entry.summary}),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(creators.length > 0 ? {authors: creators.map(author)} : {}),
    ...(tags.length > 0 ? {tags} : {}),
    _translation: translation(entry)
  }
}

function translation({work, isOriginal, original, license, made, ...entry}: FeedEntry): object {
  return {
    work,
    is_original: isOriginal,
    state: entry.state,
    ...known({method: made.method, tool: made.tool, date_reviewed: made.reviewed}),
    source: original && {
      name: original.outlet,
      ...known({
        title: original.title,
        url: original.url,
        language: original.lang,
        date_published: original.date,
        feed_url: original.feed
      }),
      authors: entry.authors.map(author)
    },
    translators: entry.translators.map(author),
    editors: entry.editors.map(author),
    reviewers: entry.reviewers.map(author),
    license: license && {name: license.text, ...known({url: license.href})},
    alternates: entry.sisters.map(({url, lang, title}) => ({url, language: lang, title}))
  }
}

function author({name, url}: PersonRecord): object {
  return {name, ...known({url})}
}

/** Texts that are not known are left out. */
function known(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}
