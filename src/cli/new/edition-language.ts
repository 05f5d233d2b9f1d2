import type {Config} from '../../config/config.ts'
import {canonicalLanguageTag} from '../../config/language-tag.ts'
import type {WrittenEdition} from '../../content/editions-of.ts'
import type {AddressedSource} from '../../content/source-of-url.ts'
import type {Message} from '../../report/message.ts'
import {nearest} from '../../report/nearest.ts'
import {problem} from '../problem.ts'

/** What decides the language of a new edition. */
export interface LanguageFacts {
  /** What `--lang` said; null when it was not given. */
  readonly given: string | null
  /** What the NAME said; empty when it said nothing. */
  readonly suffix: string
  readonly config: Config
  readonly editions: readonly WrittenEdition[]
  readonly source: AddressedSource | null
}

/** Gives the language of a new edition, or why there can be none in it. */
export function editionLanguage(facts: LanguageFacts): string | Message {
  const {given, suffix, config, editions} = facts
  const lang = given === null ? suffix || config.language : canonicalLanguageTag(given)
  if (lang === '' || (given !== null && !isUsable(lang, facts))) return unknown(given ?? '', facts)
  if (suffix !== '' && suffix !== lang) {
    const hint = 'Leave one of them out'
    return problem('--lang', 'new/lang', {
      reason: `Unexpected \`--lang ${lang}\` for a name that says \`${suffix}\``,
      hint
    })
  }
  const existing = editions.find(({article}) => article.lang === lang)
  if (!existing) return lang
  const reason = `Unexpected second edition of \`${existing.article.work}\` in \`${lang}\``
  return problem(existing.article.path, 'new/exists', {reason, hint: existsHint(facts)})
}

/** A site that lists its languages refuses others; originals are welcome in any. */
function isUsable(lang: string, facts: LanguageFacts): boolean {
  if (new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(lang) === undefined) return false
  const {languages} = facts.config
  return (
    languages.length === 0 || languagesOf(facts).includes(lang) || originalLanguages(facts).includes(lang)
  )
}

function languagesOf({config: {language, languages}}: LanguageFacts): readonly string[] {
  return [...new Set([language, ...languages.map(({tag}) => tag)])]
}

function originalLanguages({editions, source}: LanguageFacts): readonly string[] {
  return [source?.lang ?? '', ...editions.map(({article}) => article.matter.source?.lang ?? '')].filter(
    Boolean
  )
}

function unknown(given: string, facts: LanguageFacts): Message {
  const known = languagesOf(facts)
  const meant = nearest(given, known)
  const isListed = facts.config.languages.length > 0
  const expected = isListed ? `one of the site's: ${known.join(', ')}` : 'a BCP 47 tag such as `zh-Hans`'
  const add =
    isListed && canonicalLanguageTag(given) ? `Add it to \`languages\` in the configuration first` : ''
  return problem('--lang', 'new/lang', {
    reason: `Unexpected language \`${given}\`, expected ${expected}`,
    hint: meant === '' ? add : `Did you mean \`${meant}\`?`
  })
}

function existsHint(facts: LanguageFacts): string {
  const taken = new Set(facts.editions.map(({article}) => article.lang))
  const free = languagesOf(facts).filter((lang) => !taken.has(lang))
  return free.length === 0 || facts.config.languages.length === 0
    ? 'Open that file, or name another language with `--lang`'
    : `Open that file, or name another language: ${free.map((lang) => `\`--lang ${lang}\``).join(', ')}`
}
