import {feed} from './lib/page.mjs'

export const data = {permalink: '/feed.xml', eleventyImport: {collections: ['articles']}}

export function render({collections}) {
  return feed(collections.articles.slice(0, 20).map((item) => ({...item, html: item.item.templateContent})))
}
