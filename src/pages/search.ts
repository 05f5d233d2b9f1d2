import {fileAddress} from '../content/address.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {frame} from './frame.ts'
import {hasSearch} from './has-search.ts'
import {listAddress} from './list-address.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import type {SearchPageView, SearchView} from './view.ts'

const lists = ['archive', 'tags', 'sources', 'translators'] as const

/** Makes the page of each language on which readers search. */
export function* searchPages(context: PageContext): Iterable<HtmlPage<'search'>> {
  if (!hasSearch(context.site)) return
  for (const {tag} of context.site.languages) {
    yield {
      kind: 'html',
      address: addressIn(context, tag),
      template: 'search',
      view: () => searchPageView(context, tag),
      inputs: () => searched(context).join(' '),
      origin: '',
      listing: null
    }
  }
}

function searchPageView(context: PageContext, lang: string): SearchPageView {
  const wording = context.wordingOf(lang)
  const home = listAddress(context.site.config, {lang, path: [], page: 1})
  const title = wording.text('section.search')
  const versions = context.site.languages.map(({tag}) => ({
    lang: tag,
    address: addressIn(context, tag),
    isCanonical: true
  }))
  return {
    ...frame(context, {
      template: 'search',
      lang,
      title,
      description: title,
      address: addressIn(context, lang),
      versions,
      breadcrumbs: [{href: hrefIn(context, home), text: wording.text('navigation.home')}],
      isIndexed: false,
      metadata: noMetadata
    }),
    search: searchView(context, lang)
  }
}

function searchView(context: PageContext, lang: string): SearchView {
  const {config, languages} = context.site
  const {text} = context.wordingOf(lang)
  const isOwn = ({tag}: SiteLanguage): boolean => tag === lang
  return {
    index: hrefIn(context, fileAddress('pagefind', 'pagefind.js')).replace(/[^/]*$/, ''),
    languages: languages
      .filter(({editions}) => editions.length > 0)
      .toSorted((left, right) => Number(isOwn(right)) - Number(isOwn(left)))
      .map(({tag, name, direction}) => ({tag, name, dir: direction})),
    lists: lists.map((section) => ({
      href: hrefIn(context, listAddress(config, {lang, path: [section], page: 1})),
      text: text(`section.${section}`)
    }))
  }
}

/** A language without articles has nothing to be searched. */
function searched({site}: PageContext): readonly string[] {
  return site.languages.filter(({editions}) => editions.length > 0).map(({tag}) => tag)
}

function addressIn({site}: PageContext, lang: string): ReturnType<typeof listAddress> {
  return listAddress(site.config, {lang, path: ['search'], page: 1})
}
