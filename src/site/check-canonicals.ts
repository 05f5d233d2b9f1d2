import type {Message} from '../report/message.ts'
import type {Site} from './site.ts'
import type {Edition} from './works.ts'

/** Reports translations that call their original canonical: search engines would drop them. */
export function checkCanonicals({languages}: Pick<Site, 'languages'>): readonly Message[] {
  const published = languages.flatMap(({editions, pages}) => [...editions, ...pages])
  return published.filter(isToOriginal).map(({article: {path, place, lang}, source}): Message => {
    const other = source?.lang ? `\`${source.lang}\`` : 'another language'
    return {
      path,
      place,
      severity: 'error',
      rule: 'matter/canonical',
      reason: `Unexpected \`canonical\` that is the original, in ${other}, expected the address of a text in \`${lang}\``,
      hint: 'A translation is canonical to itself: leave `canonical` out; `source.url` tells of the original'
    }
  })
}

function isToOriginal({article: {lang, matter}, source, isOriginal}: Edition): boolean {
  if (matter.canonical === '' || source === null || source.url === '' || isOriginal) return false
  return source.lang !== lang && new URL(matter.canonical).href === new URL(source.url).href
}
