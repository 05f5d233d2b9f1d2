import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {packageRoot} from '../../build/package-root.ts'
import {languageChain} from '../../templates/language-chain.ts'

/** The sample work in one language. */
export interface Sample {
  readonly title: string
  readonly body: string
  /** False for one that stands in for a language that we have no text in. */
  readonly isOurs: boolean
}

/** The language in which the sample work was written. */
export const originalLanguage = 'la'

/** Gives the tags of the languages in which there is a sample. */
export function sampleLanguages(): readonly string[] {
  return readdirSync(folder()).map((name) => name.replace(/\.md$/, ''))
}

/** Gives the sample in a language, or the English one to be translated. */
export function sampleIn(lang: string): Sample {
  const known = new Set(sampleLanguages())
  const tag = languageChain(lang).find((candidate) => known.has(candidate))
  const text = readFileSync(join(folder(), `${tag ?? 'en'}.md`), 'utf8')
  const [heading = '', ...lines] = text.split('\n')
  return {title: heading.replace(/^# /, ''), body: lines.join('\n').trim(), isOurs: tag !== undefined}
}

/** Gives the names of the sample's tag in those of the languages that we know them in. */
export function tagNames(
  languages: readonly string[]
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const all: Record<string, Record<string, string>> = parse(
    readFileSync(join(folder(), '..', 'tags.yaml'), 'utf8')
  )
  return Object.fromEntries(
    Object.entries(all).map(([tag, names]) => [
      tag,
      Object.fromEntries(languages.flatMap((lang) => nameIn(names, lang)))
    ])
  )
}

function nameIn(
  names: Readonly<Record<string, string>>,
  lang: string
): readonly (readonly [string, string])[] {
  const name = languageChain(lang)
    .map((tag) => names[tag])
    .find((found) => found !== undefined)
  return name === undefined ? [] : [[lang, name]]
}

function folder(): string {
  return join(packageRoot(), 'starter', 'fox-and-grapes')
}
