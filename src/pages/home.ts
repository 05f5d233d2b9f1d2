import {siteText} from '../config/site-text.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {Edition} from '../site/works.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {hrefIn, urlIn} from './context.ts'
import {combinedFeed, languageFeed} from './feed-list.ts'
import {feedLinks} from './feed-links.ts'
import {frame} from './frame.ts'
import {hasSearch} from './has-search.ts'
import {listAddress} from './list-address.ts'
import type {Metadata} from './metadata.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import {paginate} from './paginate.ts'
import {itemLinks} from './item-links.ts'
import {listThing} from './schema/list.ts'
import {publisherThing} from './schema/publisher.ts'
import {webSiteThing} from './schema/web-site.ts'
import type {FeedView} from './view.ts'
import {withFeeds} from './with-feeds.ts'

/** Makes the home page of each language and the pages that follow it. */
export function* homePages(context: PageContext): Iterable<HtmlPage<'index'>> {
  const {config, languages} = context.site
  for (const language of languages) {
    const {tag: lang, editions} = language
    const addressOf = (page: number) => listAddress(config, {lang, path: [], page})
    const wording = context.wordingOf(lang)
    const {title, description} = siteText(config, lang)
    for (const {number, items, total, pagination} of paginate(editions, config.pageSize, (page) =>
      hrefIn(context, addressOf(page))
    )) {
      const versions =
        number > 1
          ? []
          : languages.map(({tag}) => ({
              lang: tag,
              address: listAddress(config, {lang: tag, path: [], page: 1}),
              isCanonical: true
            }))
      yield {
        kind: 'html',
        address: addressOf(number),
        template: 'index',
        view: () => ({
          ...withFeeds(
            frame(context, {
              template: 'index',
              lang,
              title: number === 1 ? title : wording.text('list.page', {number}),
              description,
              address: addressOf(number),
              versions,
              breadcrumbs:
                number === 1
                  ? []
                  : [{href: hrefIn(context, addressOf(1)), text: wording.text('navigation.home')}],
              isIndexed: true,
              metadata: {...noMetadata, things: homeThings(context, {lang, number, items})}
            }),
            homeFeeds(context, language)
          ),
          cards: items.map((edition) => card(context, edition)),
          pagination: pagination()
        }),
        inputs: () => `${number} ${total} ${items.map((edition) => faceInputs(context, edition)).join('\n')}`,
        origin: '',
        listing: {modified: '', versions}
      }
    }
  }
}

interface HomePage {
  readonly lang: string
  readonly number: number
  readonly items: readonly Edition[]
}

function homeThings(context: PageContext, {lang, number, items}: HomePage): Metadata['things'] {
  const {config} = context.site
  const urlOf = (page: number): string => urlIn(context, listAddress(config, {lang, path: [], page}))
  const {title, description} = siteText(config, lang)
  const list = listThing({
    name: title,
    description,
    url: urlOf(number),
    lang,
    about: [],
    items: itemLinks(context, items)
  })
  if (number > 1) return [list]
  const publisher = publisherThing(context)
  const searchAddress = listAddress(config, {lang, path: ['search'], page: 1})
  const search = hasSearch(context.site) ? urlIn(context, searchAddress) : ''
  return [webSiteThing({home: {href: urlOf(1), text: title}, description, lang, publisher, search}), list]
}

function homeFeeds(context: PageContext, language: SiteLanguage): readonly FeedView[] {
  const combined = combinedFeed(context, language.tag)
  return [
    ...feedLinks(context, languageFeed(context, language)),
    ...(combined ? feedLinks(context, combined) : [])
  ]
}
