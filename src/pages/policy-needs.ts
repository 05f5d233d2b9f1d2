import type {CommentsConfig} from '../config/comments.ts'
import type {Site} from '../site/site.ts'
import {hasSearch} from './has-search.ts'

/** Sources by directive that pages need besides the site's own files (W3C Content Security Policy Level 3). */
export type PolicyNeeds = Readonly<Record<string, readonly string[]>>

/** Gives what the site's features need of a Content-Security-Policy that otherwise allows the site's own files alone. */
export function policyNeeds(site: Pick<Site, 'config' | 'editions'>): PolicyNeeds {
  const needs = [
    // Pagefind searches with a WebAssembly program.
    hasSearch(site) ? {'script-src': ["'wasm-unsafe-eval'"]} : {},
    commentNeeds(site.config.comments)
  ]
  const directives = [...new Set(needs.flatMap((need) => Object.keys(need)))].toSorted()
  return Object.fromEntries(
    directives.map((directive) => [directive, needs.flatMap((need: PolicyNeeds) => need[directive] ?? [])])
  )
}

function commentNeeds(comments: CommentsConfig | null): PolicyNeeds {
  if (comments === null || comments.provider === 'static' || comments.provider === 'webmention') return {}
  const host = new URL(comments.host).origin
  switch (comments.provider) {
    case 'giscus':
      return {'script-src': [host], 'style-src': [host], 'frame-src': [host]}
    case 'isso':
      return {'script-src': [host], 'style-src': [host], 'connect-src': [host], 'img-src': [host]}
    case 'remark42':
      return {'script-src': [host], 'frame-src': [host], 'connect-src': [host]}
    case 'cusdis':
      // Its frame is a document in an attribute, which inherits the page's policy and has scripts and styles within.
      return {
        'script-src': [host, "'unsafe-inline'"],
        'style-src': [host, "'unsafe-inline'"],
        'connect-src': [host]
      }
  }
}
