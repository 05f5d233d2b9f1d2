import {getCollection} from 'astro:content'
import {related} from './lib/related.mjs'

/** All articles, the newest first, and what is related to each; made once for all pages. */
export const archive = load()

async function load() {
  const entries = await getCollection('articles')
  const articles = entries
    .map((entry) => ({
      ...entry.data,
      name: entry.data.slug ?? entry.id,
      date: new Date(entry.data.date).toISOString().slice(0, 10),
      html: entry.rendered?.html ?? '',
      entry
    }))
    .sort((left, right) => (left.date < right.date ? 1 : left.date > right.date ? -1 : 0))
  return {articles, relatedByName: related(articles, 5)}
}
