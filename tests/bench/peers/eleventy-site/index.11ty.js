import {frame, list} from './lib/page.mjs'

export const data = {
  pagination: {data: 'collections.indexPages', size: 1, alias: 'part'},
  permalink: ({part}) => part.path
}

export function render({part}) {
  return frame({title: 'Archive', path: part.path}, list({title: 'Archive', ...part}))
}
