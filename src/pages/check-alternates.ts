import {expectedTag} from '../config/expected-tag.ts'
import type {Message} from '../report/message.ts'
import type {AlternateView} from './view.ts'

/** A page as search engines see it. */
export interface GraphPage {
  /** The file it comes from; empty when it comes from many. */
  readonly origin: string
  /** BCP 47 tag. */
  readonly lang: string
  /** Absolute address. */
  readonly url: string
  readonly canonical: string
  readonly alternates: readonly AlternateView[]
}

/**
 * Finds what makes search engines ignore language versions: an address that is no page of the site, a code they don't know,
 * a version that does not list itself, or does not list the same ones as the others; and a canonical address in another language.
 */
export function checkAlternates(pages: readonly GraphPage[]): readonly Message[] {
  const graph = new Map(pages.map((page) => [page.url, {page, key: keyOf(page)}]))
  return pages.flatMap((page) => {
    const fault = canonicalFault(page, graph) ?? setFault(page) ?? targetFault(page, graph)
    return fault === null ? [] : [toMessage(page, fault)]
  })
}

type Graph = ReadonlyMap<string, {readonly page: GraphPage; readonly key: string}>

/** The versions that a page lists, as one text. */
function keyOf({alternates}: GraphPage): string {
  return alternates.map(({hreflang, href}) => `${hreflang} ${href}`).join('\n')
}

type Fault = Pick<Message, 'rule' | 'reason' | 'hint'>

function canonicalFault({url, lang, canonical, alternates}: GraphPage, graph: Graph): Fault | null {
  if (canonical === url) return null
  if (alternates.length > 0) {
    const reason = `Unexpected language versions of \`${url}\`, which says that it stands first at \`${canonical}\``
    return {rule: 'alternates/canonical', reason, hint: 'A page that is canonical elsewhere has none'}
  }
  const target = graph.get(canonical)?.page
  if (target === undefined || (target.lang === lang && target.canonical === target.url)) return null
  const reason =
    target.lang === lang
      ? `Unexpected \`canonical\` \`${canonical}\`, a page that stands first elsewhere itself`
      : `Unexpected \`canonical\` \`${canonical}\`, a page in \`${target.lang}\``
  return {
    rule: 'alternates/canonical',
    reason,
    hint: 'An edition is canonical to itself: leave `canonical` out'
  }
}

function setFault({url, alternates}: GraphPage): Fault | null {
  const versions = alternates.filter(({hreflang}) => hreflang !== 'x-default')
  const wrong = versions.find(({hreflang}) => expectedTag(hreflang) !== '')
  if (wrong) {
    const reason = `Unexpected language \`${wrong.hreflang}\` of a version of \`${url}\`, expected ${expectedTag(wrong.hreflang)}`
    return {rule: 'alternates/code', reason, hint: ''}
  }
  const relative = alternates.find(({href}) => !/^https?:\/\/[^/]/.test(href))
  if (relative)
    return {
      rule: 'alternates/relative',
      reason: `Unexpected address \`${relative.href}\` of a version of \`${url}\`, expected a whole one`,
      hint: ''
    }
  const twice = versions.find(
    ({hreflang}, index) => versions.findIndex((other) => other.hreflang === hreflang) < index
  )
  if (twice)
    return {
      rule: 'alternates/twice',
      reason: `Unexpected second version of \`${url}\` in \`${twice.hreflang}\`, expected one`,
      hint: ''
    }
  const shared = versions.find(({href}, index) => versions.findIndex((other) => other.href === href) < index)
  if (shared) {
    const reason = `Unexpected versions of \`${url}\` in two languages at \`${shared.href}\``
    return {rule: 'alternates/address', reason, hint: 'Give each language a `baseUrl` of its own, or none'}
  }
  if (alternates.length === 0 || versions.some(({href}) => href === url)) return null
  return {
    rule: 'alternates/self',
    reason: `Expected \`${url}\` among its own language versions, found the others alone`,
    hint: ''
  }
}

function targetFault(page: GraphPage, graph: Graph): Fault | null {
  for (const {href} of page.alternates) {
    const target = graph.get(href)
    if (target === undefined) {
      const reason = `Unexpected language version \`${href}\` of \`${page.url}\`, expected a page of this site that search engines may show`
      return {
        rule: 'alternates/missing',
        reason,
        hint: 'An original elsewhere is named in `source`; it is no version of the page'
      }
    }
    if (target.key === keyOf(page)) continue
    const reason = target.page.alternates.some((back) => back.href === page.url)
      ? `Unexpected language versions of \`${page.url}\`, expected the same as those of \`${href}\``
      : `Unexpected language version \`${href}\` of \`${page.url}\`, which does not lead back`
    return {rule: 'alternates/return', reason, hint: ''}
  }
  return null
}

function toMessage({origin}: GraphPage, fault: Fault): Message {
  return {
    path: origin === '' ? 'content' : origin,
    place: origin === '' ? null : {line: 1, column: 1, endLine: 1, endColumn: 4},
    severity: 'error',
    ...fault
  }
}
