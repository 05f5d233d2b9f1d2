import {x} from 'xastscript'
import type {FeedEntry, FeedFileView, PersonRecord} from '../../pages/data-view.ts'
import type {BodyView} from '../../pages/view.ts'
import {relationLinks} from './relation-links.ts'
import {optionalElement, textElement} from './text-element.ts'
import {xmlDocument} from './xml-document.ts'
import {xmlText} from './xml-text.ts'

type Tree = ReturnType<typeof x>

/** Gives an Atom feed (RFC 4287); each entry says its own language, its original (`via`) and its sister editions. */
export function atom(view: FeedFileView, html: (body: BodyView) => string): string {
  return xmlDocument(
    x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': view.lang}, [
      textElement('id', view.id),
      textElement('title', view.title),
      ...optionalElement('subtitle', view.description),
      x('link', {rel: 'self', type: 'application/atom+xml', href: view.self}),
      x('link', {rel: 'alternate', type: 'text/html', hreflang: view.lang, href: view.home}),
      textElement('updated', view.updated),
      person('author', view.author),
      textElement('generator', view.generator),
      ...view.entries.map((entry) => entryTree(entry, html))
    ])
  )
}

function entryTree(entry: FeedEntry, html: (body: BodyView) => string): Tree {
  const {url, lang, translators, reviewers, editors} = entry
  return x('entry', {'xml:lang': lang}, [
    textElement('id', url),
    textElement('title', entry.title),
    x('link', {rel: 'alternate', type: 'text/html', hreflang: lang, href: url}),
    ...relationLinks('link', entry),
    textElement('published', entry.published),
    textElement('updated', entry.updated),
    ...entry.creators.map((creator) => person('author', creator)),
    ...[...translators, ...editors, ...reviewers].map((contributor) => person('contributor', contributor)),
    ...entry.tags.map((term) => x('category', {term: xmlText(term)})),
    ...optionalElement('rights', entry.license?.text ?? ''),
    ...source(entry),
    ...optionalElement('summary', entry.summary),
    ...(entry.body ? [x('content', {type: 'html', 'xml:base': url}, xmlText(html(entry.body)))] : [])
  ])
}

/** The feed that the original came in, where that is known. */
function source({original}: FeedEntry): readonly Tree[] {
  if (original === null || original.feed === '') return []
  const {outlet, feed, lang} = original
  return [
    x('source', lang === '' ? {} : {'xml:lang': lang}, [
      textElement('title', outlet),
      x('link', {rel: 'self', href: feed})
    ])
  ]
}

function person(name: string, {name: called, url}: PersonRecord): Tree {
  return x(name, [textElement('name', called), ...optionalElement('uri', url)])
}
