import {check} from '../build/check.ts'
import type {CommonOptions} from './common-options.ts'
import {buildOptions} from './build-options.ts'
import {exitCode} from './exit-code.ts'
import {progress} from './progress.ts'
import {showMessages} from './show-messages.ts'
import {plural, problemCount} from './summary.ts'
import type {Terminal} from './terminal.ts'

/** Runs `dragoman check`. */
export async function checkCommand(options: CommonOptions, terminal: Terminal): Promise<number> {
  const isSilent = Boolean(options.quiet || options.json)
  const display = progress({
    write: isSilent ? () => undefined : terminal.err,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions(options, terminal, display)
  const {messages, articles} = await check(settings)
  display.end()
  const isFine = !messages.some(({severity}) => severity === 'error')
  if (options.json)
    terminal.out(`${JSON.stringify({version: 1, command: 'check', isFine, articles, messages}, null, 2)}\n`)
  else {
    showMessages(messages, options, terminal, settings.root)
    if (!options.quiet || !isFine)
      terminal.err(`${plural(articles, 'article')} checked: ${problemCount(messages)}\n`)
  }
  return isFine ? exitCode.fine : exitCode.problems
}
