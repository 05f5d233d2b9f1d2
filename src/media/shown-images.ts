import {isPhoto} from '../content/is-photo.ts'
import type {Asset} from '../content/asset.ts'
import {findTarget} from '../site/link.ts'
import {shownOriginal} from '../site/shown-original.ts'
import type {Site} from '../site/site.ts'

/** Gives the local images that published articles and pages show, and those of originals beside them, sorted by path. */
export function shownImages(site: Site): readonly Asset[] {
  const {languages, links} = site
  const published = languages.flatMap(({editions, pages}) => [...editions, ...pages])
  const originals = published.flatMap((edition) => shownOriginal(site, edition) ?? [])
  const found = new Map<string, Asset>()
  for (const {article, document} of [...published, ...originals]) {
    const written = document.links.flatMap(({kind, target}) => (kind === 'image' ? [target] : []))
    for (const src of article.matter.image === null ? written : [...written, article.matter.image.src]) {
      const target = findTarget(links, article, src)
      if (target.kind === 'asset' && isPhoto(target.asset.path)) found.set(target.asset.path, target.asset)
    }
  }
  return [...found.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1))
}
