import {article, frame} from '../lib/page.mjs'

export function render(data) {
  const date = data.page.date.toISOString().slice(0, 10)
  const others = data.collections.relatedByName[0].get(data.slug) ?? []
  return frame({title: data.title, path: data.page.url}, article({...data, date, html: data.content}, others))
}
