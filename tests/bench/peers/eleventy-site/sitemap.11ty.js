import {sitemap} from './lib/page.mjs'

export const data = {permalink: '/sitemap.xml', eleventyExcludeFromCollections: true}

export function render({collections}) {
  const lists = [...collections.indexPages, ...collections.tagPages].map(({path}) => path)
  return sitemap([...collections.articles.map(({name}) => `/${name}/`), ...lists])
}
