import {memo} from '../site/memo.ts'
import type {Metadata} from './metadata.ts'
import type {Version} from './version.ts'
import type {ShareView} from './view.ts'

/** Gives what other sites show of a page that is shared on them (Open Graph protocol). */
export function share(
  {type, image, published, modified}: Metadata,
  {lang, versions}: {readonly lang: string; readonly versions: readonly Version[]}
): ShareView {
  return {
    type,
    locale: locale(lang),
    otherLocales: versions.filter((version) => version.lang !== lang).map((version) => locale(version.lang)),
    image,
    published,
    modified
  }
}

const localeByTag = new Map<string, string>()

/** The protocol wants a language with a country: the likely one where the tag has none. */
function locale(tag: string): string {
  return memo(localeByTag, tag, () => {
    const {language, region} = new Intl.Locale(tag).maximize()
    return region === undefined ? language : `${language}_${region}`
  })
}
