import type {Message} from '../report/message.ts'
import type {CommonOptions} from './common-options.ts'
import {showMessages} from './show-messages.ts'
import type {Terminal} from './terminal.ts'

/** What a command found and did. */
export interface Conclusion {
  readonly command: string
  readonly messages: readonly Message[]
  /** What it tells machines besides the messages. */
  readonly data: object
  /** What it gives on stdout, a line each. */
  readonly lines: readonly string[]
  /** What it tells people on stderr, a line each. */
  readonly remarks: readonly string[]
  readonly root: string
}

/** Tells people or machines what a command found and did. */
export function conclude(
  {command, messages, data, lines, remarks, root}: Conclusion,
  options: Pick<CommonOptions, 'json' | 'quiet' | 'verbose' | 'color'>,
  terminal: Terminal
): void {
  if (options.json) {
    terminal.out(`${JSON.stringify({version: 1, command, ...data, messages}, null, 2)}\n`)
    return
  }
  showMessages(messages, options, terminal, root)
  for (const line of lines) terminal.out(`${line}\n`)
  if (!options.quiet) for (const remark of remarks) terminal.err(`${remark}\n`)
}
