import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {archive} from '../archive.mjs'

/**
 * Writes the articles for the peers, which know no data files and no links between sources: names in place of keys, addresses in
 * place of files.
 *
 * @param {string} folder
 * @param {import('../archive.mjs').Options} options
 */
export function writeArticles(folder, options) {
  const {made, catalog} = archive(options)
  const names = new Map([...catalog.outlets, ...catalog.translators].map(({key, name}) => [key, name]))
  mkdirSync(join(folder, 'content'), {recursive: true})
  for (const {name, matter, body} of made) {
    const text = body.replace(/\]\(([\w-]+)\.\w+\.md\)/g, '](/$1/)')
    const fields = stringify(neutral(name, matter, names), {lineWidth: 0})
    writeFileSync(join(folder, 'content', `${name}.md`), `---\n${fields}---\n\n${text}`)
  }
}

function neutral(slug, {title, date, tags, source, translator, summary}, names) {
  const nameOf = (key) => names.get(key) ?? key
  return {
    title,
    slug,
    date,
    tags,
    author: source?.author ?? '',
    outlet: nameOf(source?.name ?? ''),
    outletUrl: source?.url ?? '',
    translators: [translator ?? []].flat().map(nameOf),
    summary: summary ?? ''
  }
}
