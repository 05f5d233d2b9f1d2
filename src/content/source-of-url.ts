import {canonicalLanguageTag} from '../config/language-tag.ts'
import type {DataRecord} from './data.ts'
import {parseDateTime} from './date-time.ts'

/** What an address alone tells of an original; texts that it does not tell are empty. */
export interface AddressedSource {
  /** Key of the outlet, or its host. */
  readonly name: string
  /** Without what only follows readers around. */
  readonly url: string
  readonly lang: string
  /** `2026-11-20`. */
  readonly date: string
}

/** Reads the address of an original: its outlet, and the language and day where the address holds them. */
export function sourceOfUrl(text: string, outlets: readonly DataRecord[]): AddressedSource {
  const url = withoutTracking(new URL(text))
  const outlet = outlets.find((record) => isBelow(url.hostname, hostOf(record.url)))
  return {
    name: outlet?.key ?? withoutWww(url.hostname),
    url: readable(url),
    lang: languageIn(url) || (outlet?.lang ?? ''),
    date: dayIn(url.pathname)
  }
}

function withoutTracking(url: URL): URL {
  const tracking = [...url.searchParams.keys()].filter((name) =>
    /^(utm_.*|fbclid|gclid|yclid|mc_[ce]id|igshid)$/.test(name)
  )
  for (const name of tracking) url.searchParams.delete(name)
  if (/^#(:~:|$)/.test(url.hash)) url.hash = ''
  return url
}

/** Letters of any script stay readable in front matter. */
function readable({href}: URL): string {
  try {
    const text = decodeURI(href)
    return /[\s"<>\p{Cc}]/u.test(text) ? href : text
  } catch {
    return href
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? withoutWww(new URL(url).hostname) : ''
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

function isBelow(host: string, outlet: string): boolean {
  return outlet !== '' && (withoutWww(host) === outlet || host.endsWith(`.${outlet}`))
}

/** `https://de.example.org/`, `https://example.org/pt-br/`. */
function languageIn({hostname, pathname}: URL): string {
  const labels = hostname.split('.')
  const candidates = [labels.length > 2 ? labels[0] : '', pathname.split('/')[1]]
  const tags = candidates.filter((part) => part && /^[a-z]{2}([-_][a-z]{2,4})?$/i.test(part))
  return tags.map((tag) => canonicalLanguageTag((tag ?? '').replace('_', '-'))).find(isKnown) ?? ''
}

function isKnown(tag: string): boolean {
  return (
    tag !== '' && new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(tag) !== undefined
  )
}

/** `/2026/11/20/`, `/2026-11-20-name`. */
function dayIn(path: string): string {
  const [, year, month = '', day = ''] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path) ?? []
  if (year === undefined) return ''
  return parseDateTime(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.text ?? ''
}
