import type {Config} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import type {Edition} from './works.ts'

/** Reports editions in languages that a configuration with a list of languages does not name. */
export function checkListed(
  {languages, language}: Config,
  published: readonly Edition[]
): readonly Message[] {
  if (languages.length === 0) return []
  const known = new Set([language, ...languages.map(({tag}) => tag)])
  return published
    .filter(({article}) => !known.has(article.lang))
    .map(({article}): Message => ({
      path: article.path,
      place: article.place,
      severity: 'error',
      rule: 'matter/lang-unlisted',
      reason: `Unexpected language \`${article.lang}\`, expected one of the site's: ${[...known].join(', ')}`,
      hint: `Add \`${article.lang}\` to \`languages\` in the configuration, or change \`lang\``
    }))
}
