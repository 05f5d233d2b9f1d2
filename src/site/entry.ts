import type {Article} from '../content/article.ts'
import type {Document, Slot, Term} from '../markdown/document.ts'
import {isExternal} from './is-external.ts'

/** Terms in a form that is small in memory and quick to read: the parts of each stand at the same index. */
export interface PackedTerms {
  /** A line for each. */
  readonly stems: string
  /** A line for each. */
  readonly words: string
  readonly weights: readonly number[]
}

/** What the site knows of a rendered text: all but the text itself, which stays in the store. */
export interface DocumentFacts extends Pick<
  Document,
  'digest' | 'outline' | 'ids' | 'firstParagraph' | 'words' | 'minutes' | 'links'
> {
  /** The holes of its HTML, in order. */
  readonly slots: readonly Slot[]
  readonly terms: PackedTerms
}

/** One edition, read and rendered. */
export interface Entry {
  readonly article: Omit<Article, 'body'>
  readonly document: DocumentFacts
}

/** Gives what the site keeps of an article and its document: of the links, those whose target it has to find. */
export function toEntry(article: Article, document: Document): Entry {
  const {body: _, ...facts} = article
  const {digest, outline, ids, firstParagraph, words, minutes, terms, html} = document
  const kept = document.links.flatMap(({target}, index) => (isExternal(target) ? [] : [index]))
  return {
    article: facts,
    document: {
      digest,
      outline,
      ids,
      firstParagraph,
      words,
      minutes,
      links: kept.flatMap((index) => document.links[index] ?? []),
      slots: html.slots.map((slot) =>
        slot.kind === 'label' ? slot : {...slot, link: kept.indexOf(slot.link)}
      ),
      terms: packed(terms)
    }
  }
}

function packed(terms: readonly Term[]): PackedTerms {
  return {
    stems: terms.map(({stem}) => stem).join('\n'),
    words: terms.map(({word}) => word).join('\n'),
    weights: terms.map(({weight}) => Math.round(weight * 1000) / 1000)
  }
}
