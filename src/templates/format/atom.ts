import {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'
import type {AtomEntry, AtomPerson, AtomView} from '../../pages/data-view.ts'
import type {BodyView} from '../../pages/view.ts'
import {xmlText} from './xml-text.ts'

type Tree = ReturnType<typeof x>

/** Gives an Atom feed (RFC 4287); each entry says its own language, its original (`via`) and its sister editions. */
export function atom(view: AtomView, html: (body: BodyView) => string): string {
  const feed = x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': view.lang}, [
    text('id', view.id),
    text('title', view.title),
    ...optional('subtitle', view.subtitle),
    x('link', {rel: 'self', type: 'application/atom+xml', href: view.self}),
    x('link', {rel: 'alternate', type: 'text/html', hreflang: view.lang, href: view.home}),
    text('updated', view.updated),
    person('author', view.author),
    text('generator', view.generator),
    ...view.entries.map((entry) => entryTree(entry, html))
  ])
  return `${toXml([{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'}, {type: 'text', value: '\n'}, feed])}\n`
}

function entryTree(entry: AtomEntry, html: (body: BodyView) => string): Tree {
  return x('entry', {'xml:lang': entry.lang}, [
    text('id', entry.url),
    text('title', entry.title),
    x('link', {rel: 'alternate', type: 'text/html', hreflang: entry.lang, href: entry.url}),
    ...entry.alternates.map(({href, lang, title}) =>
      x('link', {rel: 'alternate', type: 'text/html', hreflang: lang, href, title: xmlText(title)})
    ),
    ...(entry.via ? [via(entry.via)] : []),
    text('published', entry.published),
    text('updated', entry.updated),
    ...entry.authors.map((author) => person('author', author)),
    ...entry.contributors.map((contributor) => person('contributor', contributor)),
    ...entry.categories.map((term) => x('category', {term: xmlText(term)})),
    ...optional('rights', entry.rights),
    ...optional('summary', entry.summary),
    ...(entry.body ? [x('content', {type: 'html', 'xml:base': entry.url}, xmlText(html(entry.body)))] : [])
  ])
}

function via({
  href,
  lang,
  title
}: {
  readonly href: string
  readonly lang: string
  readonly title: string
}): Tree {
  return x('link', {
    rel: 'via',
    href,
    ...(lang === '' ? {} : {hreflang: lang}),
    ...(title === '' ? {} : {title: xmlText(title)})
  })
}

function person(name: string, {name: called, uri}: AtomPerson): Tree {
  return x(name, [text('name', called), ...optional('uri', uri)])
}

function optional(name: string, value: string): readonly Tree[] {
  return value === '' ? [] : [text(name, value)]
}

function text(name: string, value: string): Tree {
  return x(name, xmlText(value))
}
