import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {eleventyPackages} from './eleventy.mjs'
import {writeArticles} from './write-articles.mjs'

/**
 * What Node needs at least.
 *
 * @type {import('./peer.mjs').Peer}
 */
export const floor = {
  key: 'floor',
  title: 'Floor',
  notes: ['The floor is no product, but the least that one thread of Node does for such a site.'],
  find: async (install) => ({
    program: process.execPath,
    version: `(Node ${process.versions.node})`,
    folder: await install('eleventy', eleventyPackages)
  }),
  prepare: () => undefined,
  writeArticles,
  articlePath: (name) => `content/${name}.md`,
  build: ({program, folder}, site) => ({program, args: [script, site, folder ?? ''], cwd: site}),
  out: 'public',
  caches: [],
  feed: 'feed.xml',
  hasRelated: true
}

const script = fileURLToPath(new URL('floor-site.mjs', import.meta.url))
