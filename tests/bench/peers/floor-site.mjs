/**
 * The least that Node does for such a site on one thread: read, render, write. No product, but a measure.
 * `node floor-site.mjs SITE PACKAGES`, where PACKAGES is a folder with gray-matter and markdown-it in its node_modules.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {article, byTag, feed, frame, list, pages, sitemap, tagList} from './page.mjs'
import {related} from './related.mjs'

const [site = '', packages = ''] = process.argv.slice(2)
const require = createRequire(join(packages, 'package.json'))
const matter = require('gray-matter')
const markdown = require('markdown-it')({html: true, linkify: true})

const articles = readdirSync(join(site, 'content'))
  .map((file) => {
    const {data, content} = matter(readFileSync(join(site, 'content', file), 'utf8'), {})
    const date = data.date.toISOString().slice(0, 10)
    return {...data, name: data.slug, date, html: markdown.render(content)}
  })
  .sort((left, right) => (left.date < right.date ? 1 : -1))

const othersByName = related(articles, 5)
const tags = byTag(articles)
const paths = []

for (const item of articles) page(`/${item.name}/`, item.title, article(item, othersByName.get(item.name)))
for (const part of pages(articles, '/')) page(part.path, 'Archive', list({title: 'Archive', ...part}))
for (const [tag, tagged] of tags)
  for (const part of pages(tagged, `/tags/${tag}/`)) page(part.path, tag, list({title: tag, ...part}))
page('/tags/', 'Tags', tagList([...tags].map(([tag, {length}]) => [tag, length])))
writeFileSync(join(site, 'public/feed.xml'), feed(articles.slice(0, 20)))
writeFileSync(join(site, 'public/sitemap.xml'), sitemap(paths))

function page(path, title, main) {
  const folder = join(site, 'public', path)
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'index.html'), frame({title, path}, main))
  paths.push(path)
}
