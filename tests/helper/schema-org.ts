import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import jsonld from 'jsonld'

const prefix = 'http://schema.org/'

/** Gives the JSON-LD of a page; null when it has none. */
export function structuredData(html: string): unknown {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  return text === undefined ? null : JSON.parse(text)
}

/** Expands JSON-LD (W3C) with the part of schema.org's context that is needed: the vocabulary, and which properties are addresses. */
export async function expand(data: unknown): Promise<unknown> {
  if (typeof data !== 'object' || data === null) throw new TypeError('Expected JSON-LD')
  const options = {documentLoader, safe: true}
  return jsonld.expand({...data}, options)
}

/** Gives the types and properties in expanded JSON-LD that schema.org does not have; schema-dts is made from its vocabulary. */
export function unknownTerms(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@type') return [inner].flat().filter((type) => !isKnown(String(type), types))
    const own = key.startsWith('@') || isKnown(key, properties) ? [] : [key]
    return [...own, ...unknownTerms(inner)]
  })
}

const addresses = ['url', 'item', 'image', 'isBasedOn', 'license', 'logo', 'sameAs']

async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`Unexpected context ${url}`)
  const terms = Object.fromEntries(addresses.map((name) => [name, {'@id': prefix + name, '@type': '@id'}]))
  return {documentUrl: url, document: {'@context': {'@vocab': prefix, ...terms}}}
}

const declarations = readFileSync(
  createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'),
  'utf8'
)
const types = new Set([...declarations.matchAll(/"@type": "(\w+)"/g)].map(([, name = '']) => name))
const properties = new Set([
  ...[...declarations.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name = '']) => name),
  'query-input'
])

function isKnown(term: string, known: ReadonlySet<string>): boolean {
  return term.startsWith(prefix) && known.has(term.slice(prefix.length))
}
