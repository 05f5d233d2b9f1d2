import type {Config} from '../config/config.ts'
import type {Address} from '../content/address.ts'
import {fileAddress, pageAddress} from '../content/address.ts'

/** Sections of the site that hold terms. */
export type TermKind = 'tags' | 'sources' | 'translators'

/** Gives the address of a page of a list: `/`, `/page/2/`, `/ru/tags/space/page/2/`. */
export function listAddress(
  config: Config,
  {lang, path, page}: {readonly lang: string; readonly path: readonly string[]; readonly page: number}
): Address {
  return pageAddress(...prefix(config, lang), ...path, ...(page === 1 ? [] : ['page', String(page)]))
}

/** Gives the address of a file that belongs to a language or to one of its lists, such as a feed. */
export function languageFileAddress(config: Config, lang: string, ...path: readonly string[]): Address {
  return fileAddress(...prefix(config, lang), ...path)
}

function prefix({language}: Config, lang: string): readonly string[] {
  return lang === language ? [] : [lang]
}
