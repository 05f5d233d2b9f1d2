import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {NewsEntry} from './data-view.ts'
import {groupBySite} from './group-by-site.ts'
import {newsEnd} from './news-end.ts'
import type {DataPage} from './page.ts'
import {isListed} from './translation.ts'

/** Gives where the news sitemap of a site is. */
export function newsAddress(folder: readonly string[]): Address {
  return fileAddress(...folder, 'sitemap-news.xml')
}

/** How many articles a news sitemap may hold. */
const limit = 1000

/** Makes the news sitemap of each site: what was published in the two days before the build. */
export function* newsPages(context: PageContext): Iterable<DataPage<'news'>> {
  const {config, editions} = context.site
  if (!config.sitemap.news) return
  const isNews = (edition: Edition): boolean =>
    newsEnd(edition.article.matter.date) > config.now && isListed(context, edition)
  const bySite = groupBySite(editions.filter(isNews), config, ({article}) => article.address)
  for (const [folder, all] of bySite) {
    const news = all.slice(0, limit)
    yield {
      kind: 'data',
      address: newsAddress(folder),
      format: 'news',
      view: () => ({entries: news.map((edition) => newsEntry(context, edition))}),
      inputs: () => news.map(({face}) => face).join('\n'),
      origin: ''
    }
  }
}

function newsEntry(context: PageContext, {article}: Edition): NewsEntry {
  return {
    url: urlIn(context, article.address),
    publication: context.site.config.publisher.name,
    language: newsLanguage(article.lang),
    published: article.matter.date.text,
    title: article.matter.title
  }
}

/** Google wants ISO 639 codes, and for Chinese those of a region. */
function newsLanguage(lang: string): string {
  if (/^zh-(Hant|TW|HK|MO)\b/.test(lang)) return 'zh-tw'
  const [language = lang] = lang.split('-')
  return language === 'zh' ? 'zh-cn' : language
}
