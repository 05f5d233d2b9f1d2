import {frame, list} from './lib/page.mjs'

export const data = {
  pagination: {data: 'collections.tagPages', size: 1, alias: 'part'},
  permalink: ({part}) => part.path
}

export function render({part}) {
  return frame(part, list(part))
}
