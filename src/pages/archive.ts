import type {Edition} from '../site/works.ts'
import {card} from './card.ts'
import {faceInputs} from './edition-inputs.ts'
import type {PageContext} from './context.ts'
import {hrefIn, urlIn} from './context.ts'
import {countedTitle} from './counted-title.ts'
import {frame} from './frame.ts'
import {listAddress} from './list-address.ts'
import {noMetadata} from './metadata.ts'
import type {HtmlPage} from './page.ts'
import {listThing} from './schema/list.ts'
import type {YearView} from './view.ts'

/** Makes the archive of each language: every article by year. */
export function* archivePages(context: PageContext): Iterable<HtmlPage<'archive'>> {
  const {config, languages} = context.site
  const addressIn = (lang: string) => listAddress(config, {lang, path: ['archive'], page: 1})
  const versions = languages.map(({tag}) => ({lang: tag, address: addressIn(tag), isCanonical: true}))
  for (const {tag: lang, editions} of languages) {
    const wording = context.wordingOf(lang)
    const home = listAddress(config, {lang, path: [], page: 1})
    yield {
      kind: 'html',
      address: addressIn(lang),
      template: 'archive',
      view: () => ({
        ...frame(context, {
          template: 'archive',
          lang,
          title: wording.text('section.archive'),
          description: countedTitle(wording, wording.text('section.archive'), editions.length),
          address: addressIn(lang),
          versions,
          breadcrumbs: [{href: hrefIn(context, home), text: wording.text('navigation.home')}],
          isIndexed: true,
          metadata: {
            ...noMetadata,
            things: [
              listThing({
                name: wording.text('section.archive'),
                description: '',
                url: urlIn(context, addressIn(lang)),
                lang,
                about: [],
                items: []
              })
            ]
          }
        }),
        years: years(context, editions)
      }),
      inputs: () => editions.map((edition) => faceInputs(context, edition)).join('\n'),
      origin: '',
      listing: {modified: '', versions}
    }
  }
}

function years(context: PageContext, editions: readonly Edition[]): readonly YearView[] {
  const editionsByYear = new Map<string, Edition[]>()
  for (const edition of editions) {
    const year = edition.article.matter.date.text.slice(0, 4)
    const own = editionsByYear.get(year)
    if (own) own.push(edition)
    else editionsByYear.set(year, [edition])
  }
  return [...editionsByYear].map(([year, own]) => ({
    year,
    cards: own.map((edition) => card(context, edition))
  }))
}
