import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import {decodedUrl} from '../markdown/decoded-url.ts'
import {findTarget} from '../site/link.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {MarkdownView} from './data-view.ts'
import {textInputs} from './edition-inputs.ts'
import {editionRecord} from './edition-record.ts'
import type {DataPage} from './page.ts'
import {targetHref} from './target-href.ts'

/** Makes the text of each article as Markdown, beside its page, where the site asks for it. */
export function* markdownPages(context: PageContext): Iterable<DataPage<'markdown'>> {
  const {config, editions} = context.site
  if (!config.agents.markdown) return
  for (const edition of editions) {
    yield {
      kind: 'data',
      address: markdownAddress(edition),
      format: 'markdown',
      view: () => markdownView(context, edition),
      inputs: () => textInputs(context, edition),
      origin: edition.article.path
    }
  }
}

/** Gives the address of an article's text as Markdown. */
export function markdownAddress({article}: Edition): Address {
  return fileAddress(...article.address.split('/').filter((segment) => segment !== ''), 'index.md')
}

function markdownView(context: PageContext, edition: Edition): MarkdownView {
  const {article, document} = edition
  const {publisher} = context.site.config
  const locate = (address: Address): string => urlIn(context, address)
  return {
    record: editionRecord(context, edition),
    publisher: {name: publisher.name, url: publisher.url},
    path: article.path,
    urls: document.links.flatMap(({target: written}) => {
      if (written.startsWith('#')) return []
      const url = targetHref(findTarget(context.site.links, article, written), {written, locate})
      return url === written ? [] : [[decodedUrl(written), url] as const]
    })
  }
}
