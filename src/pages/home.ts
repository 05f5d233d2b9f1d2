import type {SiteLanguage} from '../site/site.ts'
import {alternates} from './alternates.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {combinedFeed, languageFeed} from './feed-list.ts'
import {feedLinks} from './feed-links.ts'
import {frame} from './frame.ts'
import {listAddress} from './list-address.ts'
import type {HtmlPage} from './page.ts'
import {paginate} from './paginate.ts'
import type {FeedView} from './view.ts'
import {withFeeds} from './with-feeds.ts'

/** Makes the home page of each language and the pages that follow it. */
export function* homePages(context: PageContext): Iterable<HtmlPage<'index'>> {
  const {config, languages} = context.site
  for (const language of languages) {
    const {tag: lang, editions} = language
    const addressOf = (page: number) => listAddress(config, {lang, path: [], page})
    const wording = context.wordingOf(lang)
    for (const {number, items, total, pagination} of paginate(editions, config.pageSize, (page) =>
      hrefIn(context, addressOf(page))
    )) {
      const versions =
        number > 1
          ? []
          : languages.map(({tag}) => ({
              lang: tag,
              address: listAddress(config, {lang: tag, path: [], page: 1})
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
              title: number === 1 ? config.title : wording.text('list.page', {number}),
              description: config.description,
              address: addressOf(number),
              alternates: alternates(context, versions),
              breadcrumbs:
                number === 1
                  ? []
                  : [{href: hrefIn(context, addressOf(1)), text: wording.text('navigation.home')}],
              isIndexed: true
            }),
            homeFeeds(context, language)
          ),
          cards: items.map((edition) => card(context, edition)),
          pagination: pagination()
        }),
        inputs: () => `${number} ${total} ${items.map(faceInputs).join('\n')}`,
        origin: '',
        listing: {modified: '', versions}
      }
    }
  }
}

function homeFeeds(context: PageContext, language: SiteLanguage): readonly FeedView[] {
  const combined = combinedFeed(context, language.tag)
  return [
    ...feedLinks(context, languageFeed(context, language)),
    ...(combined ? feedLinks(context, combined) : [])
  ]
}
