import {posix} from 'node:path'
import type {Site} from '../../site/site.ts'
import type {Edition} from '../../site/works.ts'

/** A translation with its original. */
export interface Translation {
  readonly edition: Edition
  /** Null when it is not in the content. */
  readonly original: Edition | null
}

/** Gives all translations of a site, by path. */
export function translations({works}: Site): readonly Translation[] {
  return [...works.values()]
    .flatMap(({editions, original}) =>
      editions
        .filter(({article, isOriginal}) => !isOriginal && article.matter.type === 'article')
        .map((edition) => ({edition, original}))
    )
    .toSorted(({edition: left}, {edition: right}) => (left.article.path < right.article.path ? -1 : 1))
}

/** Says whether a name means an edition: NAME, NAME.LANG, the name of its work, or a path with or without the content folder. */
export function isNamed({article}: Edition, name: string): boolean {
  const {path, lang, work} = article
  const given = name.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').replace(/\.md$/i, '')
  const whole = path.normalize('NFC').replace(/\.md$/i, '')
  const below = whole.slice(whole.indexOf('/') + 1)
  const folder = posix.dirname(below) === '.' ? '' : `${posix.dirname(below)}/`
  const names = [article.name, `${article.name}.${lang}`]
  return [work, whole, below, ...names, ...names.map((own) => folder + own)].includes(given)
}

/** Names that mean something, for who misspelt one. */
export function knownNames(site: Site): readonly string[] {
  return translations(site).flatMap(({edition: {article}}) => [
    article.name,
    `${article.name}.${article.lang}`
  ])
}
