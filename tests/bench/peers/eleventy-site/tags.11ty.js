import {frame, tagList} from './lib/page.mjs'

export const data = {permalink: '/tags/'}

export function render({collections}) {
  return frame({title: 'Tags', path: '/tags/'}, tagList(collections.tagCounts))
}
