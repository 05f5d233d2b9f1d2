import {byTag, pages} from './lib/page.mjs'
import {related} from './lib/related.mjs'

export const config = {dir: {input: '.', includes: '_includes'}, markdownTemplateEngine: false}

export default function configure(eleventy) {
  eleventy.ignores.add('lib/**')
  eleventy.addCollection('articles', (api) => articles(api).map(toArticle))
  eleventy.addCollection('relatedByName', (api) => [related(articles(api).map(toArticle), 5)])
  eleventy.addCollection('indexPages', (api) => pages(articles(api).map(toArticle), '/'))
  eleventy.addCollection('tagCounts', (api) => tagsOf(api).map(([tag, {length}]) => [tag, length]))
  eleventy.addCollection('tagPages', (api) =>
    tagsOf(api).flatMap(([tag, tagged]) =>
      pages(tagged, `/tags/${tag}/`).map((part) => ({title: tag, ...part}))
    )
  )
}

function articles(api) {
  return api
    .getFilteredByGlob('./content/*.md')
    .sort((left, right) => right.date - left.date || (left.data.slug < right.data.slug ? -1 : 1))
}

function tagsOf(api) {
  return [...byTag(articles(api).map(toArticle))]
}

function toArticle(item) {
  const {slug, title, outlet, summary, tags} = item.data
  return {name: slug, title, outlet, summary, tags, date: item.date.toISOString().slice(0, 10), item}
}
