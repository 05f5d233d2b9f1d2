import {expectedTag} from '../config/expected-tag.ts'
import type {Message} from '../report/message.ts'
import type {Site, SiteLanguage} from './site.ts'
import type {Edition} from './works.ts'

/** A first paragraph of fewer characters says little of its script. */
const charactersOfText = 40

/** Reports languages that search engines don't know, and texts in another script than their language is written in. */
export function checkLanguages({languages, config}: Pick<Site, 'languages' | 'config'>): readonly Message[] {
  const isConfigured = (tag: string): boolean =>
    tag === config.language || config.languages.some((language) => language.tag === tag)
  return languages.flatMap((language) => [
    ...(isConfigured(language.tag) ? [] : unknownLanguage(language)),
    ...otherScript(language)
  ])
}

function unknownLanguage({tag, editions, pages}: SiteLanguage): readonly Message[] {
  const expected = expectedTag(tag)
  if (expected === '') return []
  return [...editions, ...pages].map(({article: {path, place}}) => ({
    path,
    place,
    severity: 'error',
    rule: 'matter/lang',
    reason: `Unexpected language \`${tag}\`, expected ${expected}`,
    hint: ''
  }))
}

function otherScript({tag, editions}: SiteLanguage): readonly Message[] {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
  if (script === 'Latn') return []
  const names = scriptsOf[script] ?? [script]
  const letters = new RegExp(names.map((name) => `\\p{Script=${name}}`).join('|'), 'u')
  return editions
    .filter((edition) => isOtherwiseWritten(edition, letters))
    .map(({article: {path, place}}) => ({
      path,
      place,
      severity: 'warning',
      rule: 'matter/lang-script',
      reason: `Unexpected text in \`${tag}\`, expected letters of that language`,
      hint: tag.startsWith('uk')
        ? '`uk` is Ukrainian: English of the United Kingdom is `en-GB`'
        : 'Change `lang`, or the language in the name of the file'
    }))
}

/** Scripts of languages that are written in several. */
const scriptsOf: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani']
}

function isOtherwiseWritten({article, document}: Edition, letters: RegExp): boolean {
  const text = document.firstParagraph
  return text.length >= charactersOfText && !letters.test(text) && !letters.test(article.matter.title)
}
