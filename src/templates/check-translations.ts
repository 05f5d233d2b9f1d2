import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {MessageTexts} from './message-text.ts'
import {placeholdersOf} from './placeholders-of.ts'
import type {MessageFile} from './read-messages.ts'

/**
 * Gives a warning for each message that no template can ask for, and for each placeholder that nothing fills, by
 * comparing with the English messages.
 */
export function checkTranslations(file: MessageFile, english: MessageTexts): readonly Message[] {
  const problems = [...file.texts].flatMap(([key, text]) => {
    const original = english.get(key)
    return original
      ? unknownPlaceholders(key, placeholdersOf(text), placeholdersOf(original))
      : unknownKey(key, file, english)
  })
  const {path, value} = file.source
  return problems.map(({key, rule, reason, hint}): Message => {
    const place = readYaml(value, {path, prefix: 'messages'}).placeOfKey([key])
    return {path, place, severity: 'warning', rule, reason, hint}
  })
}

interface Finding extends Pick<Message, 'rule' | 'reason' | 'hint'> {
  readonly key: string
}

/** English files may add messages for templates of the site's own; only a slip in a known key is worth a word there. */
function unknownKey(key: string, file: MessageFile, english: MessageTexts): readonly Finding[] {
  const candidate = nearest(key, [...english.keys()])
  const reason = `Unexpected message \`${key}\`, expected a message that \`en.json\` has`
  const hint =
    candidate === ''
      ? 'Add it to `messages/en.json` if a template of your own asks for it'
      : `Did you mean \`${candidate}\`?`
  return file.tag === 'en' && candidate === '' ? [] : [{key, rule: 'messages/unknown-key', reason, hint}]
}

function unknownPlaceholders(
  key: string,
  given: readonly string[],
  known: readonly string[]
): readonly Finding[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const candidate = nearest(name, known)
      const expected =
        known.length === 0 ? 'none' : known.map((placeholder) => `\`{${placeholder}}\``).join(' or ')
      const reason = `Unexpected placeholder \`{${name}}\` in the message \`${key}\`, expected ${expected}`
      return {
        key,
        rule: 'messages/placeholder',
        reason,
        hint: candidate === '' ? '' : `Did you mean \`{${candidate}}\`?`
      }
    })
}
