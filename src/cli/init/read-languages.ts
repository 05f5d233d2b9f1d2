import {canonicalLanguageTag} from '../../config/language-tag.ts'
import {nearest} from '../../report/nearest.ts'
import {sampleLanguages} from './samples.ts'

/** Languages as somebody wrote them, or what is wrong with one. */
export type ReadLanguages =
  | {readonly tags: readonly string[]; readonly reason: null}
  | {readonly tags: null; readonly reason: string; readonly hint: string}

const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})

/** Reads a list of language tags, such as `en, ru, zh-Hans`. */
export function readLanguages(text: string): ReadLanguages {
  const given = text.split(/[\s,;]+/).filter((part) => part !== '')
  if (given.length === 0)
    return {
      tags: null,
      reason: 'Expected a language, found none',
      hint: 'Write tags such as `en, ru, zh-Hans`'
    }
  const wrong = given.find((tag) => !isKnown(tag))
  if (wrong !== undefined)
    return {tags: null, reason: `Unexpected language \`${wrong}\``, hint: hintFor(wrong)}
  return {tags: [...new Set(given.map(canonicalLanguageTag))], reason: null}
}

function isKnown(tag: string): boolean {
  const canonical = canonicalLanguageTag(tag)
  return canonical !== '' && names.of(canonical) !== undefined
}

/** Many write a language by its name. */
function hintFor(word: string): string {
  const tagByName = new Map(
    sampleLanguages().flatMap((tag) =>
      [names.of(tag), new Intl.DisplayNames([tag], {type: 'language'}).of(tag), tag].flatMap((name) =>
        name === undefined ? [] : [[name, tag] as const]
      )
    )
  )
  const meant = tagByName.get(nearest(word, tagByName.keys()))
  return meant ? `Did you mean \`${meant}\`?` : 'Write a BCP 47 tag such as `en`, `ru` or `zh-Hans`'
}
