import {existsSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Site} from '../../site/site.ts'
import type {Taxonomy} from '../../site/taxonomy.ts'
import {findTerm} from '../../site/taxonomy.ts'
import type {Edition} from '../../site/works.ts'
import type {DataUse} from './explanation.ts'

/** Gives the records of the data files that an edition takes its names from. */
export function dataUses({article: {matter}, source}: Edition, site: Site): readonly DataUse[] {
  const people = [...matter.translators, ...matter.reviewers, ...matter.editors, ...(source?.authors ?? [])]
  return [
    dataUse(
      'people',
      keysOf(
        site.people,
        people.map(({name}) => name)
      ),
      site
    ),
    dataUse('outlets', keysOf(site.outlets, source ? [source.outlet] : []), site),
    dataUse('tags', keysOf(site.tags, matter.tags), site)
  ].filter(({keys}) => keys.length > 0)
}

function keysOf(taxonomy: Taxonomy, names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => findTerm(taxonomy, name)?.record?.key ?? []))]
}

/** The later folder wins. */
function dataUse(kind: string, keys: readonly string[], {config: {folders}}: Site): DataUse {
  const file = folders.data
    .map((folder) => join(folder, `${kind}.yaml`))
    .findLast((candidate) => existsSync(candidate))
  return {path: file ? relative(folders.root, file).split(sep).join('/') : '', keys}
}

/** Gives the record that the page of a tag, outlet or translator takes its name from. */
export function termUses(address: string, site: Site): readonly DataUse[] {
  const kinds = {tags: site.tags, sources: site.outlets, translators: site.translators}
  const files = {tags: 'tags', sources: 'outlets', translators: 'people'}
  const [, kind = '', slug = ''] = /\/(tags|sources|translators)\/([^/]+)\//.exec(address) ?? []
  if (kind !== 'tags' && kind !== 'sources' && kind !== 'translators') return []
  const key = kinds[kind].terms.find((term) => term.slug === slug)?.record?.key
  return key === undefined ? [] : [dataUse(files[kind], [key], site)]
}
