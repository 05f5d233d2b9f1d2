import {byLanguage} from './by-language.ts'
import type {Config} from './config.ts'

/** Gives the title and the description of the site in a language; in the default one where it has none of its own. */
export function siteText(
  {
    title,
    titles,
    description,
    descriptions
  }: Pick<Config, 'title' | 'titles' | 'description' | 'descriptions'>,
  lang: string
): {readonly title: string; readonly description: string} {
  return {
    title: byLanguage(titles, lang) || title,
    description: byLanguage(descriptions, lang) || description
  }
}
