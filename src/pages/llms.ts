import {siteText} from '../config/site-text.ts'
import type {SiteLanguage} from '../site/site.ts'
import type {Edition} from '../site/works.ts'
import {articlesAddress} from './articles-data.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import {creditLine} from './credit.ts'
import type {LlmsSection, LlmsView} from './data-view.ts'
import {recordInputs} from './edition-inputs.ts'
import {languageFeed} from './feed-list.ts'
import {languageFileAddress, listAddress} from './list-address.ts'
import {markdownAddress} from './markdown.ts'
import type {DataPage} from './page.ts'

/** How many articles are named; the archive and the records have them all. */
const limit = 100

/** Makes `llms.txt` of each language. */
export function* llmsPages(context: PageContext): Iterable<DataPage<'llms'>> {
  const {config, languages} = context.site
  if (!config.agents.llms) return
  for (const language of languages) {
    const editions = language.editions.slice(0, limit)
    yield {
      kind: 'data',
      address: languageFileAddress(config, language.tag, 'llms.txt'),
      format: 'llms',
      view: () => llmsView(context, language),
      inputs: () => editions.map((edition) => recordInputs(context, edition)).join('\n'),
      origin: ''
    }
  }
}

function llmsView(context: PageContext, language: SiteLanguage): LlmsView {
  const {config, languages} = context.site
  const wording = context.wordingOf(language.tag)
  const others = languages.filter(({tag}) => tag !== language.tag)
  const sections = [
    {
      title: wording.text('section.latest'),
      links: language.editions.slice(0, limit).map((edition) => articleLink(context, edition))
    },
    {
      title: wording.text('languages.label'),
      links: others.map(({tag, name}) => ({
        text: name,
        url: urlIn(context, languageFileAddress(config, tag, 'llms.txt')),
        note: ''
      }))
    },
    {title: 'Optional', links: moreLinks(context, language)}
  ]
  return {
    ...siteText(config, language.tag),
    sections: sections.filter(({links}) => links.length > 0)
  }
}

type LlmsLink = LlmsSection['links'][number]

function articleLink(context: PageContext, edition: Edition): LlmsLink {
  const {address, matter} = edition.article
  const credit = creditLine(context, edition)
  return {
    text: matter.title,
    url: urlIn(context, context.site.config.agents.markdown ? markdownAddress(edition) : address),
    note: credit.map(({text}) => text).join('')
  }
}

/** Where the rest is; `Optional` is a word of the format. */
function moreLinks(context: PageContext, language: SiteLanguage): readonly LlmsLink[] {
  const {config} = context.site
  const lang = language.tag
  const wording = context.wordingOf(lang)
  const lists = (['archive', 'tags', 'sources', 'translators'] as const).map((section) => ({
    text: wording.text(`section.${section}`),
    url: urlIn(context, listAddress(config, {lang, path: [section], page: 1})),
    note: ''
  }))
  const {settings, addressOf} = languageFeed(context, language)
  const feeds = settings.formats.map((format) => ({
    text: wording.text('feed.subscribe'),
    url: urlIn(context, addressOf(format)),
    note: ''
  }))
  const data = config.agents.data
    ? [{text: 'articles.json', url: urlIn(context, articlesAddress), note: ''}]
    : []
  return [...lists, ...feeds, ...data]
}
