import {x} from 'xastscript'
import type {FeedEntry} from '../../pages/data-view.ts'
import {xmlText} from './xml-text.ts'

type Tree = ReturnType<typeof x>

/** Gives the links of an entry to what it is related to (RFC 4287, 4.2.7.2; RFC 4946 for the licence): its sister editions, its original, its licence. */
export function relationLinks(
  name: string,
  {sisters, original, isOriginal, license}: FeedEntry
): readonly Tree[] {
  return [
    ...sisters.map(({url, lang, title}) =>
      link(name, {rel: 'alternate', type: 'text/html', hreflang: lang, href: url, title})
    ),
    ...(original && original.url !== '' && !isOriginal
      ? [link(name, {rel: 'via', hreflang: original.lang, href: original.url, title: original.title})]
      : []),
    ...(license && license.href !== '' ? [link(name, {rel: 'license', href: license.href})] : [])
  ]
}

/** Attributes that are not known are left out. */
function link(name: string, attributes: Readonly<Record<string, string>>): Tree {
  const known = Object.entries(attributes).flatMap(([key, value]) =>
    value === '' ? [] : [[key, xmlText(value)] as const]
  )
  return x(name, Object.fromEntries(known))
}
