import type {Article} from './article.ts'

/** Gives the name of the file that records the original of an edition: `NAME.LANG.json`. */
export function recordName({name, lang}: Pick<Article, 'name' | 'lang'>): string {
  return `${name}.${lang}.json`
}
