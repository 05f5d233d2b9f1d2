import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {Version} from './version.ts'
import type {AlternateView} from './view.ts'

/** Gives the language versions of a page for `hreflang`, the default language also as `x-default`; none for a single one. */
export function alternates(context: PageContext, versions: readonly Version[]): readonly AlternateView[] {
  const listed = versions.filter(({isCanonical}) => isCanonical)
  if (listed.length < 2) return []
  const order = context.site.languages.map(({tag}) => tag)
  const sorted = listed.toSorted((left, right) => order.indexOf(left.lang) - order.indexOf(right.lang))
  const standard = sorted.find(({lang}) => lang === context.site.config.language)
  return [
    ...sorted.map(({lang, address}) => ({hreflang: lang, href: urlIn(context, address)})),
    ...(standard ? [{hreflang: 'x-default', href: urlIn(context, standard.address)}] : [])
  ]
}
