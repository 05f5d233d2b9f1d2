import {explain} from '../../build/explain/explain.ts'
import type {Explanation} from '../../build/explain/explanation.ts'
import {buildOptions} from '../build-options.ts'
import type {CommonOptions} from '../common-options.ts'
import {conclude} from '../conclude.ts'
import {exitCode} from '../exit-code.ts'
import {progress} from '../progress.ts'
import type {Terminal} from '../terminal.ts'
import {explanationText} from './explanation-text.ts'

/** Runs `dragoman explain`. */
export async function explainCommand(
  subject: string,
  options: CommonOptions,
  terminal: Terminal
): Promise<number> {
  const isShown = terminal.isTerminal && !options.quiet && !options.json
  const display = progress({
    write: isShown ? terminal.err : () => undefined,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions(options, terminal, display)
  const {explanation, messages} = await explain(subject, terminal.cwd, settings)
  display.end()
  conclude(
    {
      command: 'explain',
      messages: explanation?.messages ?? messages,
      data: {explanation},
      lines: explanation ? explanationText(explanation) : [],
      remarks: [],
      root: settings.root
    },
    options,
    terminal
  )
  return explanation ? codeOf(explanation) : exitCode.problems
}

/** What nobody has heard of was asked for by mistake. */
function codeOf({absence, messages}: Explanation): number {
  const kinds = new Set(absence.map(({kind}) => kind))
  if (kinds.has('unknown') || kinds.has('elsewhere')) return exitCode.usage
  const isFaulty = kinds.has('errors') || messages.some(({severity}) => severity === 'error')
  return isFaulty ? exitCode.problems : exitCode.fine
}
