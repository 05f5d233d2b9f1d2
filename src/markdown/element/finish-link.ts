import {linkKind} from '../link-kind.ts'
import {marker} from '../marker.ts'
import {placeOf} from '../place-of.ts'
import {readableUrl} from '../readable-url.ts'
import type {Finish} from './finish.ts'

/** Registers a link; those into the site become slots, those out of it are marked. */
export const finishLink: Finish = (element, {draft, siteHost, report}) => {
  const {href, dataFootnoteRef, dataFootnoteBackref} = element.properties
  if (typeof href !== 'string' || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined)
    return undefined
  if (href === '') report(element, emptyLink)
  const kind = linkKind(href)
  if (href === '' || kind === 'other') return undefined
  const link = draft.links.push({kind: 'link', target: readableUrl(href), place: placeOf(element)}) - 1
  if (kind === 'site') element.properties.href = marker({kind: 'href', link})
  if (kind === 'web' && hostOf(href) !== siteHost) element.properties.rel ??= ['external']
  return undefined
}

const emptyLink = {
  severity: 'warning',
  rule: 'markdown/empty-link',
  reason: 'Unexpected link without a target',
  hint: 'Write the target between the round brackets, or take the brackets out'
} as const

function hostOf(href: string): string {
  const [, host = ''] = /^(?:https?:)?[/\\]*(?:[^/\\?#@]*@)?([^/\\?#]*)/i.exec(href) ?? []
  return host.toLowerCase()
}
