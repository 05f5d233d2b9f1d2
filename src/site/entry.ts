import type {Article} from '../content/article.ts'
import type {Document, Slot} from '../markdown/document.ts'

/** What the site knows of a rendered text: all but the text itself, which stays in the store. */
export interface DocumentFacts extends Pick<
  Document,
  'digest' | 'outline' | 'ids' | 'firstParagraph' | 'words' | 'minutes' | 'links' | 'terms'
> {
  /** The holes of its HTML, in order. */
  readonly slots: readonly Slot[]
}

/** One edition, read and rendered. */
export interface Entry {
  readonly article: Omit<Article, 'body'>
  readonly document: DocumentFacts
}

/** Gives what the site keeps of an article and its document. */
export function toEntry(article: Article, document: Document): Entry {
  const {body: _, ...facts} = article
  const {digest, outline, ids, firstParagraph, words, minutes, links, terms, html} = document
  return {
    article: facts,
    document: {digest, outline, ids, firstParagraph, words, minutes, links, terms, slots: html.slots}
  }
}
