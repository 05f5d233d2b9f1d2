import {cpSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {writeArticles} from './write-articles.mjs'

/** What is installed; markdown-it and gray-matter come with it. */
export const eleventyPackages = {'@11ty/eleventy': '3.1.8'}

/** @type {import('./peer.mjs').Peer} */
export const eleventy = {
  key: 'eleventy',
  title: 'Eleventy',
  notes: ['Eleventy, Astro and the floor find related articles with the same short function.'],
  async find(install) {
    const folder = await install('eleventy', eleventyPackages)
    const entry = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')
    return {program: process.execPath, version: eleventyPackages['@11ty/eleventy'], folder, entry}
  },
  prepare(folder) {
    cpSync(sources('eleventy-site'), folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    for (const name of ['page.mjs', 'related.mjs']) cpSync(sources(name), join(folder, 'lib', name))
  },
  writeArticles,
  articlePath: (name) => `content/${name}.md`,
  build: ({program, entry}, folder) => ({program, args: [entry ?? '', '--quiet'], cwd: folder}),
  out: '_site',
  caches: ['.cache'],
  feed: 'feed.xml',
  hasRelated: true
}

function sources(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
