/** Gives the text for a language or the nearest more general one; empty when there is none. */
export function byLanguage(texts: Readonly<Record<string, string>>, lang: string): string {
  for (let tag = lang; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const text = texts[tag]
    if (text !== undefined) return text
  }
  return ''
}
