import type {Article} from '../content/article.ts'
import type {Document, HtmlTemplate} from '../markdown/document.ts'
import type {MarkdownProcessor} from '../markdown/processor.ts'
import {renderDocument} from '../markdown/render.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import {toEntry} from '../site/entry.ts'

/** What rendering the articles gives. */
export interface Rendered {
  readonly entries: readonly Entry[]
  /** The HTML of each document, by the document's digest. */
  readonly htmlByDocument: ReadonlyMap<string, HtmlTemplate>
  readonly messages: readonly Message[]
}

/** How rendering is done and watched. */
export interface RenderOptions {
  readonly processor: MarkdownProcessor
  readonly onProgress: (done: number, total: number) => void
}

/** Renders each article to a document; an article whose document has an error is left out. */
export function renderArticles(
  articles: readonly Article[],
  {processor, onProgress}: RenderOptions
): Rendered {
  const entries: Entry[] = []
  const htmlByDocument = new Map<string, HtmlTemplate>()
  const messages: Message[] = []
  for (const [index, article] of articles.entries()) {
    const document = renderDocument(article, processor)
    messages.push(...document.messages)
    onProgress(index + 1, articles.length)
    if (hasError(document)) continue
    entries.push(toEntry(article, document))
    htmlByDocument.set(document.digest, document.html)
  }
  return {entries, htmlByDocument, messages}
}

function hasError({messages}: Document): boolean {
  return messages.some(({severity}) => severity === 'error')
}
