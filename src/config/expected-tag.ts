/** Regions that BCP 47 knows and search engines don't. */
const noCountries = new Set(['EU', 'UN'])

/** Says what search engines expect in place of a language tag that they don't understand; empty when they do: language, script (ISO 15924) and country (ISO 3166-1) alone. */
export function expectedTag(tag: string): string {
  const [language = '', ...rest] = tag.split('-')
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part)) ?? ''
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/i.test(part))?.toUpperCase() ?? ''
  const plain = [language, script].filter((part) => part !== '').join('-')
  if (!isLanguage(language)) return `a language ${languageOfCountry(language)}, not a country alone`
  if (language.toLowerCase() === 'uk' && ['GB', 'UK'].includes(region)) return '`en-GB`: `uk` is Ukrainian'
  if (region === 'UK') return `\`${plain}-GB\`: the country's code is \`GB\``
  if (noCountries.has(region) || /^\d/.test(region)) return `\`${plain}\`, or one with a country's code`
  const shortest = region === '' ? plain : `${plain}-${region}`
  return shortest.length === tag.length ? '' : `\`${shortest}\`, without more subtags`
}

/** Languages of two letters are all known to CLDR; what else is of two letters is a country, or nothing. */
function isLanguage(language: string): boolean {
  if (language.length > 2) return true
  const known = isLanguageByCode.get(language) ?? languageNames.of(language) !== undefined
  isLanguageByCode.set(language, known)
  return known
}

/** Each version of each page asks. */
const isLanguageByCode = new Map<string, boolean>()

const languageNames = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})

function languageOfCountry(country: string): string {
  const {language} = new Intl.Locale('und', {region: country}).maximize()
  return `such as \`${language}\``
}
