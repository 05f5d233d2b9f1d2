import type {Message} from '../report/message.ts'

/** Counts problems for the closing line: `2 errors, 1 warning`. */
export function problemCount(messages: readonly Message[]): string {
  const count = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length
  return [plural(count('error'), 'error'), plural(count('warning'), 'warning')].join(', ')
}

/** Gives a number with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
