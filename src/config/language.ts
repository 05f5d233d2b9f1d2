/** A language of the site. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string
  /** The language's name in itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Where the language's pages are published when not below the site's own address; ends with `/`, empty when it has none. */
  readonly baseUrl: string
}

/** Scripts written from right to left; `Intl.Locale.prototype.textInfo` misses some of them. */
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Gives what CLDR knows of a language. */
export function languageOf(tag: string): Language {
  return {tag, name: autonym(tag), direction: directionOf(tag), baseUrl: ''}
}

/** Gives the direction in which a language is written, from its script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = directionByTag.get(tag)
  if (known) return known
  const script = new Intl.Locale(tag).maximize().script ?? ''
  const direction = rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  directionByTag.set(tag, direction)
  return direction
}

const directionByTag = new Map<string, 'ltr' | 'rtl'>()

function autonym(tag: string): string {
  const name =
    new Intl.DisplayNames([tag], {type: 'language', fallback: 'code', languageDisplay: 'standard'}).of(tag) ??
    tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
