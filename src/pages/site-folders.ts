import type {Config} from '../config/config.ts'

/** Gives the folder of each site that is published, as path segments: the whole, and every language with an address of its own. */
export function siteFolders({
  language,
  languages
}: Pick<Config, 'language' | 'languages'>): readonly (readonly string[])[] {
  const own = languages.filter(({tag, baseUrl}) => baseUrl !== '' && tag !== language)
  return [[], ...own.map(({tag}) => [tag])]
}
