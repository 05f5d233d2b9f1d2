import process from 'node:process'
import {makeSite} from '../articles.mjs'
import {program} from '../program.mjs'

/**
 * Dragoman as it is in this repository, or another compiled `cli.js`.
 *
 * @param {string} path
 * @returns {import('./peer.mjs').Peer}
 */
export function dragoman(path) {
  return {
    key: 'dragoman',
    title: 'Dragoman',
    notes: [
      'Dragoman also makes a page of everything related for each article, pages and feeds of outlets and translators, an archive, and colours code.'
    ],
    find() {
      const {cli, version} = program(path)
      return {program: process.execPath, version, entry: cli}
    },
    prepare: () => undefined,
    writeArticles: (folder, options) => void makeSite({folder, ...options}),
    articlePath: (name, lang) => `content/${name}.${lang}.md`,
    build: (tool, folder) => ({
      program: tool.program,
      args: [tool.entry ?? '', 'build', '--root', folder, '--quiet'],
      cwd: folder
    }),
    out: 'dist',
    caches: ['.dragoman'],
    feed: 'feed.xml',
    hasRelated: true
  }
}
