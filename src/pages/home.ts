import {alternates} from './alternates.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {frame} from './frame.ts'
import {listAddress} from './list-address.ts'
import type {HtmlPage} from './page.ts'
import {paginate} from './paginate.ts'

/** Makes the home page of each language and the pages that follow it. */
export function* homePages(context: PageContext): Iterable<HtmlPage<'index'>> {
  const {config, languages} = context.site
  for (const {tag: lang, editions} of languages) {
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
          ...frame(context, {
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
