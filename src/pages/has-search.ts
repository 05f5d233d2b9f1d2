import type {Site} from '../site/site.ts'

/** Indexing takes some 15 ms for a long article, at every change of its language: a larger site has to ask for it. */
const articlesOfSmallSite = 200

/** Says whether readers can search the site. */
export function hasSearch({config, editions}: Pick<Site, 'config' | 'editions'>): boolean {
  return config.search === 'auto' ? editions.length <= articlesOfSmallSite : config.search
}
