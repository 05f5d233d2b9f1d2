import {readFileSync} from 'node:fs'
import type {XmlNode} from 'libxml2-wasm'
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm'

const schema = XmlDocument.fromBuffer(readFileSync(new URL('../fixtures/atom/atom.rng', import.meta.url)))
const validator = RelaxNGValidator.fromDoc(schema)
const namespaces = {a: 'http://www.w3.org/2005/Atom'}

/** Throws where an Atom feed is not as the schema of RFC 4287 says, or breaks a rule that the schema can't say. */
export function checkAtom(xml: string): void {
  const feed = XmlDocument.fromString(xml)
  try {
    validator.validate(feed)
    for (const [rule, broken] of Object.entries(rules))
      if (feed.find(broken, namespaces).length > 0) throw new Error(`Expected a feed in which ${rule}`)
    for (const parent of feed.find('//a:feed | //a:entry', namespaces)) checkAlternates(parent)
  } finally {
    feed.dispose()
  }
}

/** What breaks rules of RFC 4287 (section 4.1), as XPath. */
const rules = {
  'each entry has an author (4.1.2)': '//a:entry[not(a:author or ../a:author or a:source/a:author)]',
  'an entry without content has a link to it (4.1.1.1)':
    '//a:entry[not(a:content) and not(a:link[@rel="alternate"])]',
  'entries have ids of their own': '//a:entry[a:id=preceding-sibling::a:entry/a:id]',
  'an id is an address': '//a:id[not(contains(., ":"))]'
}

/** There is one of each type and language (4.1.1, 4.1.2). */
function checkAlternates(parent: XmlNode): void {
  const keys = parent
    .find('a:link[@rel="alternate"]', namespaces)
    .map((link) => ['@type', '@hreflang'].map((name) => link.get(name)?.content ?? '').join(' '))
  if (new Set(keys).size < keys.length) throw new Error(`Expected one link of each, got ${keys.join(', ')}`)
}
