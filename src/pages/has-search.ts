import type {Site} from '../site/site.ts'

/** Indexing takes tens of milliseconds for an article: a larger site has to ask for it. */
const articlesOfSmallSite = 200

/** Says whether readers can search the site. */
export function hasSearch({config, editions}: Pick<Site, 'config' | 'editions'>): boolean {
  return config.search === 'auto' ? editions.length <= articlesOfSmallSite : config.search
}
