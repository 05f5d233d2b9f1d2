import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import pc from 'picocolors'
import type {Message, Severity} from '../report/message.ts'
import {report} from '../report/report.ts'
import type {CommonOptions} from './common-options.ts'
import type {Terminal} from './terminal.ts'

/** How many places of one rule are shown in full; thousands of the same kind would bury the rest. */
const shownPerRule = 20

/** Prints the messages for a person; notes only when asked for. */
export function showMessages(
  messages: readonly Message[],
  options: Pick<CommonOptions, 'verbose' | 'color'>,
  terminal: Terminal,
  root: string
): void {
  const wanted = messages.filter(({severity}) => severity !== 'note' || options.verbose)
  const {shown, hidden} = options.verbose
    ? {shown: wanted, hidden: new Map<string, number>()}
    : limited(wanted)
  if (shown.length > 0)
    terminal.err(`${report(shown, {read: reader(root), paint: painter(options, terminal)})}\n`)
  for (const [rule, count] of hidden) terminal.err(`… and ${count} more of ${rule}; --verbose shows all\n`)
}

/** Errors are always shown. */
function limited(messages: readonly Message[]): {
  readonly shown: readonly Message[]
  readonly hidden: ReadonlyMap<string, number>
} {
  const countByRule = new Map<string, number>()
  const hidden = new Map<string, number>()
  const shown = messages.filter(({rule, severity}) => {
    const count = (countByRule.get(rule) ?? 0) + 1
    countByRule.set(rule, count)
    if (severity === 'error' || count <= shownPerRule) return true
    hidden.set(rule, (hidden.get(rule) ?? 0) + 1)
    return false
  })
  return {shown, hidden}
}

function reader(root: string): (path: string) => string | null {
  return (path) => {
    try {
      return readFileSync(join(root, path), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
    } catch {
      return null
    }
  }
}

function painter(
  {color}: Pick<CommonOptions, 'color'>,
  {env, isTerminal}: Terminal
): (role: Severity | 'dim' | 'path', text: string) => string {
  const isColoured = color && !env['NO_COLOR'] && (isTerminal || Boolean(env['FORCE_COLOR']))
  const colors = pc.createColors(isColoured)
  const paints = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
    dim: colors.dim,
    path: colors.bold
  }
  return (role, text) => paints[role](text)
}
