import type {DataViews} from '../../pages/data-view.ts'
import type {Views} from '../../pages/view.ts'

/** Says, by template or format, what makes such a page. */
export const pageRules = {
  article: 'Every published article has a page: /SLUG/ in the default language, /LANG/SLUG/ in others',
  related: 'Every article with related ones has a page that lists them, with reasons',
  parallel: 'Every translation whose original may be shown has a page with both side by side',
  page: 'A file with `type: page` has a page outside the lists',
  index: 'Every language has an index of its articles, newest first, parted into pages',
  terms: 'Every language has a list of all its tags, outlets and translators',
  term: 'Every tag, outlet and translator has a list of its articles in each language that has any',
  archive: 'Every language has an archive by year',
  search: 'Every language has a page on which readers search, as `search` in the configuration asks',
  'not-found': 'Hosts show it where there is no page',
  status: 'The configuration asks for a page about the translations',
  redirect: 'Every old address in `aliases` leads to the article',
  atom: 'Every language, tag, outlet and translator has a feed of its newest articles, as `feeds` asks',
  rss: 'Every language has a feed of its newest articles, as `feeds` asks',
  json: 'Every language has a feed of its newest articles, as `feeds` asks',
  lines: 'Hosts read it: redirects and headers, as `host` in the configuration asks',
  robots: 'Tells robots where the sitemap is',
  sitemap: 'Lists every page that may be indexed, with its languages',
  sitemapIndex: 'Lists the sitemaps where one cannot hold all pages',
  news: 'Lists the articles of the last two days, when `sitemap.news` asks',
  markdown: 'Every article has its text as Markdown beside it, when `agents.markdown` asks',
  articles: 'Holds the record of every edition, for programs',
  llms: 'Tells language models what the site holds in a language'
} satisfies Readonly<Record<keyof Views | keyof DataViews, string>>

/** Says what makes files that are no pages. */
export const fileRules = {
  asset:
    'Files of the content that are not Markdown are copied; photos lose the place and the camera that they tell of',
  media: 'Images are made in the formats and widths of `images`, and share images when `shareImages` asks',
  theme: 'Files in the theme’s asset/ are copied under names that change with their contents'
} as const
