import {fileAddress} from '../content/address.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {frame} from './frame.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import {siteFolders} from './site-folders.ts'

const suggestions = 6

/** Makes the page that a host shows for an address that is not there: in the default language, and on the hosts of other languages in theirs. */
export function* notFoundPages(context: PageContext): Iterable<HtmlPage<'not-found'>> {
  const {config, languages} = context.site
  for (const folder of siteFolders(config)) {
    const [lang = config.language] = folder
    const newest = languages.find(({tag}) => tag === lang)?.editions.slice(0, suggestions) ?? []
    const title = context.wordingOf(lang).text('notFound.title')
    const options = {
      lang,
      title,
      description: title,
      address: null,
      versions: [],
      breadcrumbs: [],
      isIndexed: false,
      metadata: noMetadata
    }
    yield {
      kind: 'html',
      address: fileAddress(...folder, '404.html'),
      template: 'not-found',
      view: () => ({
        ...frame(context, {...options, template: 'not-found'}),
        cards: newest.map((edition) => card(context, edition))
      }),
      inputs: () => newest.map((edition) => faceInputs(context, edition)).join('\n'),
      origin: '',
      listing: null
    }
  }
}
