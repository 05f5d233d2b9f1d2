import type {Address} from '../content/address.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {AlternateView} from './view.ts'

/** A page in one language. */
export interface Version {
  readonly lang: string
  readonly address: Address
}

/** Gives the language versions of a page for `hreflang`, the default language also as `x-default`; none for a single one. */
export function alternates(context: PageContext, versions: readonly Version[]): readonly AlternateView[] {
  if (versions.length < 2) return []
  const order = context.site.languages.map(({tag}) => tag)
  const sorted = versions.toSorted((left, right) => order.indexOf(left.lang) - order.indexOf(right.lang))
  const standard = sorted.find(({lang}) => lang === context.site.config.language)
  return [
    ...sorted.map(({lang, address}) => ({hreflang: lang, href: urlIn(context, address)})),
    ...(standard ? [{hreflang: 'x-default', href: urlIn(context, standard.address)}] : [])
  ]
}
