import type {MessageText} from './message-text.ts'

/** Gives the names of a message's placeholders; a message with plural forms wants `count`. */
export function placeholdersOf(message: MessageText): readonly string[] {
  const texts = typeof message === 'string' ? [message] : ['{count}', ...Object.values(message)]
  const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
  return [...new Set(names)]
}
