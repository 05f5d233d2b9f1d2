import type {Edition} from '../site/works.ts'
import {bodyView} from './body.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {FeedEntry, FeedFileView, PersonRecord} from './data-view.ts'
import {recordInputs, textInputs} from './edition-inputs.ts'
import {editionRecord} from './edition-record.ts'
import type {FeedList} from './feed-list.ts'
import {combinedFeed, languageFeed, termFeed} from './feed-list.ts'
import {lazy} from './lazy.ts'
import type {AnyDataPage} from './page.ts'
import {taxonomyOf} from './term-link.ts'

/** Makes the feeds of each language, of all of them together, and of each tag, outlet and translator. */
export function* feedPages(context: PageContext): Iterable<AnyDataPage> {
  for (const language of context.site.languages) yield* pagesOf(context, languageFeed(context, language))
  const combined = combinedFeed(context, context.site.config.language)
  if (combined) yield* pagesOf(context, combined)
  yield* termFeedPages(context)
}

function* termFeedPages(context: PageContext): Iterable<AnyDataPage> {
  if (context.site.config.feeds.terms.formats.length === 0) return
  for (const kind of ['tags', 'sources', 'translators'] as const) {
    for (const term of taxonomyOf(context, kind).terms) {
      for (const lang of term.editionsByLanguage.keys()) {
        if (!context.site.languages.some(({tag}) => tag === lang)) continue
        yield* pagesOf(context, termFeed(context, term, {kind, lang}))
      }
    }
  }
}

function* pagesOf(context: PageContext, list: FeedList): Iterable<AnyDataPage> {
  const {settings, editions, title, addressOf} = list
  const inputsOf = settings.content === 'full' ? textInputs : recordInputs
  const inputs = lazy(() => [title(), ...editions.map((edition) => inputsOf(context, edition))].join('\n'))
  const entries = lazy(() => editions.map((edition) => feedEntry(context, edition, settings.content)))
  for (const format of settings.formats) {
    const address = addressOf(format)
    yield {
      kind: 'data',
      address,
      format,
      view: () => feedView(context, list, {self: urlIn(context, address), entries: entries()}),
      inputs,
      origin: ''
    }
  }
}

function feedView(
  context: PageContext,
  list: FeedList,
  {self, entries}: Pick<FeedFileView, 'self' | 'entries'>
): FeedFileView {
  const {publisher} = context.site.config
  const home = urlIn(context, list.home)
  return {
    id: list.isMixed ? urlIn(context, list.addressOf('atom')) : home,
    self,
    home,
    lang: list.lang,
    isMixed: list.isMixed,
    title: list.title(),
    description: list.description,
    updated: newest(entries.map(({updated}) => updated)),
    author: {name: publisher.name, url: publisher.url},
    generator: context.generator,
    entries
  }
}

function newest(moments: readonly string[]): string {
  return moments.reduce(
    (latest, moment) => (Date.parse(moment) > Date.parse(latest) ? moment : latest),
    '1970-01-01T00:00:00Z'
  )
}

function feedEntry(context: PageContext, edition: Edition, content: 'full' | 'summary'): FeedEntry {
  const record = editionRecord(context, edition)
  return {
    ...record,
    creators: record.authors.length > 0 ? record.authors : outletOf(record),
    body: content === 'full' ? bodyView(context, edition, urlIn) : null
  }
}

/** An entry without an author is by the feed's (RFC 4287, 4.2.1), which is us: the outlet comes first. */
function outletOf({original}: Pick<FeedEntry, 'original'>): readonly PersonRecord[] {
  return original === null || original.outlet === '' ? [] : [{name: original.outlet, url: ''}]
}
