import {x} from 'xastscript'
import type {FeedEntry, FeedFileView} from '../../pages/data-view.ts'
import type {BodyView} from '../../pages/view.ts'
import {relationLinks} from './relation-links.ts'
import {optionalElement, textElement} from './text-element.ts'
import {xmlDocument} from './xml-document.ts'

type Tree = ReturnType<typeof x>

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
}

/** Gives an RSS 2.0 feed; people are named in Dublin Core, as `author` wants an e-mail address, and links to the original and the sisters are Atom's. */
export function rss(view: FeedFileView, html: (body: BodyView) => string): string {
  return xmlDocument(
    x('rss', {version: '2.0', ...namespaces}, [
      x('channel', [
        textElement('title', view.title),
        textElement('link', view.home),
        textElement('description', view.description === '' ? view.title : view.description),
        ...(view.isMixed ? [] : [textElement('language', view.lang)]),
        textElement('lastBuildDate', rfc822(view.updated)),
        textElement('generator', view.generator),
        x('atom:link', {rel: 'self', type: 'application/rss+xml', href: view.self}),
        ...view.entries.map((entry) => itemTree(entry, html))
      ])
    ])
  )
}

function itemTree(entry: FeedEntry, html: (body: BodyView) => string): Tree {
  const {url, lang, original, translators, reviewers, editors} = entry
  return x('item', {'xml:lang': lang}, [
    textElement('title', entry.title),
    textElement('link', url),
    x('guid', {isPermaLink: 'true'}, url),
    textElement('pubDate', rfc822(entry.published)),
    ...(entry.updated === entry.published ? [] : [textElement('atom:updated', entry.updated)]),
    textElement('dc:language', lang),
    ...entry.creators.map(({name}) => textElement('dc:creator', name)),
    ...[...translators, ...editors, ...reviewers].map(({name}) => textElement('dc:contributor', name)),
    ...entry.tags.map((tag) => textElement('category', tag)),
    ...optionalElement('dc:rights', entry.license?.text ?? ''),
    ...(original && original.feed !== '' ? [x('source', {url: original.feed}, original.outlet)] : []),
    ...relationLinks('atom:link', entry),
    ...optionalElement('description', entry.summary),
    ...(entry.body ? [textElement('content:encoded', html(entry.body))] : [])
  ])
}

/** RSS wants dates as of RFC 822, with a year of four digits. */
function rfc822(moment: string): string {
  return new Date(moment).toUTCString()
}
