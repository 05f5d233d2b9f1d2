/** Says whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  return canonicalLanguageTag(text) !== ''
}

/** Gives the tag in its usual letter case and form (`zh-hans` → `zh-Hans`); empty when it is not well-formed. */
export function canonicalLanguageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? ''
  } catch {
    return ''
  }
}
