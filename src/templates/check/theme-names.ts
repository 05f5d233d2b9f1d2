import type {Program} from 'acorn'
import {languageChain} from '../language-chain.ts'
import {placeholdersOf} from '../placeholders-of.ts'
import type {Theme} from '../theme.ts'
import {aliasedFields} from './aliased-fields.ts'
import type {ThemeNames} from './check-context.ts'

/** Gives the names that templates of a theme may use: templates, and messages that pages in every language find. */
export function themeNames({templates, messages, language}: Theme, programs: Iterable<Program>): ThemeNames {
  const chain = ['en', ...languageChain(language).toReversed()]
  const texts = chain.flatMap((tag) => [...(messages.get(tag) ?? [])])
  return {
    templates: new Set(templates.keys()),
    messages: new Map(texts.map(([key, text]) => [key, placeholdersOf(text)])),
    aliased: new Set([...programs].flatMap((program) => [...aliasedFields(program)]))
  }
}
