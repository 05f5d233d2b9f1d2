import type {Article} from '../content/article.ts'
import {digest as digestOf} from '../content/digest.ts'
import type {Document, Slot} from '../markdown/document.ts'
import type {Place} from '../report/message.ts'
import {isExternal} from './is-external.ts'
import type {PackedTerms} from './packed-terms.ts'
import {packTerms} from './packed-terms.ts'

/** What only the page of a text shows of it. */
export interface DocumentDetails extends Pick<Document, 'outline' | 'ids'> {
  /** The holes of its HTML, in order. */
  readonly slots: readonly Slot[]
  /** The words of its terms, a line for each; empty where the word is its own stem. */
  readonly termWords: string
}

/** What the site knows of a rendered text: all but the text itself, which stays in the store. */
export interface DocumentFacts extends Pick<
  Document,
  'digest' | 'firstParagraph' | 'words' | 'minutes' | 'links'
> {
  /** The pins of its blocks, in order, each once. */
  readonly pins: readonly Pin[]
  readonly terms: Pick<PackedTerms, 'stems' | 'weights'>
  /** Gives what is seldom needed. */
  readonly details: () => DocumentDetails
}

/** The id that an author gave to a block and its partner. */
export interface Pin {
  readonly id: string
  /** Where the block is. */
  readonly place: Place
}

/** One edition, read and rendered. */
export interface Entry {
  readonly article: Omit<Article, 'body'>
  readonly document: DocumentFacts
  /** Digest of all of it that lists show. */
  readonly face: string
  /** Digest of all of it that its record tells. */
  readonly record: string
}

/** Gives what the site keeps of an article and its document: of the links, those whose target it has to find. */
export function toEntry(article: Article, document: Document): Entry {
  const {body: _, ...facts} = article
  const {digest, outline, ids, firstParagraph, words, minutes, html} = document
  const {words: termWords, ...terms} = packTerms(document.terms)
  const kept = document.links.flatMap(({target}, index) => (isExternal(target) ? [] : [index]))
  const details = {
    outline,
    ids,
    slots: html.slots.map((slot) => ('link' in slot ? {...slot, link: kept.indexOf(slot.link)} : slot)),
    termWords
  }
  return {
    article: facts,
    face: faceOf(facts, document),
    record: recordOf(facts, document),
    document: {
      digest,
      firstParagraph,
      words,
      minutes,
      links: kept.flatMap((index) => document.links[index] ?? []),
      pins: pinsOf(document),
      terms,
      details: () => details
    }
  }
}

function pinsOf({blocks}: Document): readonly Pin[] {
  const pinned = blocks.filter(({pin}) => pin !== '')
  const placeById = new Map(pinned.toReversed().map(({pin, place}) => [pin, place]))
  return [...placeById].map(([id, place]) => ({id, place})).toReversed()
}

function faceOf({address, lang, matter}: Entry['article'], {firstParagraph, minutes}: Document): string {
  const {title, date, summary, source, translators, image, isDraft} = matter
  const shown = summary === '' ? firstParagraph : summary
  const {text} = date
  return digestOf(
    JSON.stringify([address, lang, title, text, shown, source?.outlet, translators, image, minutes, isDraft])
  )
}

function recordOf({address, lang, work, matter}: Entry['article'], {firstParagraph}: Document): string {
  const {title, date, updated, summary, source, translators, reviewers, editors, tags, isDraft, translation} =
    matter
  const shown = summary === '' ? firstParagraph : summary
  const people = [translators, reviewers, editors]
  return digestOf(
    JSON.stringify([
      address,
      lang,
      work,
      title,
      date.text,
      updated?.text,
      shown,
      source,
      people,
      tags,
      isDraft,
      translation
    ])
  )
}
