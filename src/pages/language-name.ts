/** Gives the name of a language in the words of another. */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames([lang], {type: 'language'}).of(tag) ?? tag
}
