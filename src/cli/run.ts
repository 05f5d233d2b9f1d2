import {CommanderError} from 'commander'
import {systemError} from '../report/system-error.ts'
import {program} from './arguments.ts'
import {exitCode} from './exit-code.ts'
import type {Terminal} from './terminal.ts'

/** Runs one command line and gives its exit code; the only place where a bug becomes words. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.fine
  const commands = program(terminal, (result) => {
    code = result
  })
  try {
    await commands.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage
    const refused = systemError(error)
    terminal.err(refused === null ? `${bugReport(error)}\n` : `${refused.reason}\n  hint: ${refused.hint}\n`)
    return refused === null ? exitCode.bug : exitCode.problems
  }
}

function bugReport(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug in dragoman, not in your site. Please report it with these lines:\n${what}`
}
