/** Says whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  return canonicalLanguageTag(text) !== ''
}

/** Gives the tag in its usual letter case and form (`zh-hans` → `zh-Hans`); empty when it is not well-formed. */
export function canonicalLanguageTag(text: string): string {
  const known = tagByText.get(text)
  if (known !== undefined) return known
  const tag = canonical(text)
  tagByText.set(text, tag)
  return tag
}

/** A site has few languages, and asks for them in each of its files. */
const tagByText = new Map<string, string>()

function canonical(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? ''
  } catch {
    return ''
  }
}

/** What a language tag looks like, for editors: a regular expression that every well-formed one matches. */
export const languageTagPattern = String.raw`^\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\s*$`
