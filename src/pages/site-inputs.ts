import {digest} from '../content/digest.ts'
import type {Taxonomy} from '../site/taxonomy.ts'
import type {PageContext} from './context.ts'

/** Gives a digest of all that any page may show of the site as a whole: what is not an edition's own. */
export function siteInputs({site, themeAssets, generator}: PageContext): string {
  const {folders: _folders, now: _now, markdown: _markdown, ...config} = site.config
  return digest(
    JSON.stringify([
      config,
      themeAssets,
      generator,
      site.languages.map(({tag, name, direction, pages}) => [
        tag,
        name,
        direction,
        pages.map(({article}) => [article.address, article.matter.title])
      ]),
      [site.tags, site.outlets, site.translators, site.people].map(namesOf)
    ])
  )
}

/** Terms that are called otherwise than an edition writes them. */
function namesOf({terms}: Taxonomy): readonly unknown[] {
  return terms
    .filter(({record, url, hasOneName}) => record !== null || url !== '' || !hasOneName)
    .map(({slug, name, url, record}) => [slug, name, url, record])
}
