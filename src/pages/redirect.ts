import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import {frame} from './frame.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'

/** Makes a page at each old address that leads to the new one. */
export function* redirectPages(context: PageContext): Iterable<HtmlPage<'redirect'>> {
  for (const {article} of context.site.languages.flatMap(({editions, pages}) => [...editions, ...pages])) {
    const {lang, address, matter} = article
    for (const alias of article.aliases) {
      const title = context.wordingOf(lang).text('redirect.title')
      yield {
        kind: 'html',
        address: alias,
        template: 'redirect',
        view: () => ({
          ...frame(context, {
            template: 'redirect',
            lang,
            title,
            description: title,
            address,
            versions: [],
            breadcrumbs: [],
            isIndexed: false,
            metadata: noMetadata
          }),
          target: {href: hrefIn(context, address), text: matter.title}
        }),
        inputs: () => `${lang} ${address} ${matter.title}`,
        origin: article.path,
        listing: null
      }
    }
  }
}
