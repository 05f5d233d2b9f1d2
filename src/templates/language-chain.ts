/** Gives the languages in which a message is looked for, best first: `zh-TW`, `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function languageChain(tag: string): readonly string[] {
  const given = new Intl.Locale(tag)
  const {language, script = '', region = ''} = given.maximize()
  const regional = `${language}-${region}`
  const isUsualScript = region !== '' && new Intl.Locale(regional).maximize().script === script
  const tags = [
    tag,
    given.baseName,
    [language, script, region],
    isUsualScript ? [language, region] : [],
    [language, script],
    [language]
  ]
  return [
    ...new Set(tags.map((part) => (typeof part === 'string' ? part : part.filter(Boolean).join('-'))))
  ].filter(Boolean)
}
