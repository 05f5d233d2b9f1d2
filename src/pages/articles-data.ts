import {fileAddress} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {ArticlesView} from './data-view.ts'
import {recordInputs} from './edition-inputs.ts'
import {editionRecord} from './edition-record.ts'
import {listAddress} from './list-address.ts'
import {markdownAddress} from './markdown.ts'
import type {DataPage} from './page.ts'

/** Where the records of all articles are. */
export const articlesAddress = fileAddress('data', 'articles.json')

/** Makes the file of the records of all articles, newest first. */
export function* articlesDataPages(context: PageContext): Iterable<DataPage<'articles'>> {
  const {config, editions} = context.site
  if (!config.agents.data) return
  yield {
    kind: 'data',
    address: articlesAddress,
    format: 'articles',
    view: () => articlesView(context),
    inputs: () => editions.map((edition) => recordInputs(context, edition)).join('\n'),
    origin: ''
  }
}

function articlesView(context: PageContext): ArticlesView {
  const {config, languages, editions} = context.site
  const home = (lang: string) => urlIn(context, listAddress(config, {lang, path: [], page: 1}))
  return {
    generator: context.generator,
    title: config.title,
    description: config.description,
    url: home(config.language),
    lang: config.language,
    publisher: {name: config.publisher.name, url: config.publisher.url},
    languages: languages.map(({tag, name}) => ({lang: tag, name, url: home(tag)})),
    articles: editions.map((edition) => ({
      ...editionRecord(context, edition),
      markdown: config.agents.markdown ? urlIn(context, markdownAddress(edition)) : ''
    }))
  }
}
