import type {Synced} from '../build/desk/sync.ts'
import {openDesk} from '../build/desk/desk.ts'
import {sync} from '../build/desk/sync.ts'
import {today} from '../content/today.ts'
import {buildOptions} from './build-options.ts'
import type {CommonOptions} from './common-options.ts'
import {conclude} from './conclude.ts'
import {exitCode} from './exit-code.ts'
import {progress} from './progress.ts'
import {plural} from './summary.ts'
import type {Terminal} from './terminal.ts'

/** Options of `dragoman sync`. */
export interface SyncCommandOptions extends CommonOptions {
  readonly all?: boolean
  readonly reviewed?: boolean
}

/** Runs `dragoman sync`. */
export async function syncCommand(
  name: string | undefined,
  options: SyncCommandOptions,
  terminal: Terminal
): Promise<number> {
  const isShown = terminal.isTerminal && !options.quiet && !options.json
  const display = progress({
    write: isShown ? terminal.err : () => undefined,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions({...options, drafts: true, future: true}, terminal, display)
  const {desk, messages, close} = await openDesk(settings)
  const synced: Synced = desk
    ? await sync(desk, {
        name: name ?? null,
        all: options.all ?? false,
        reviewed: options.reviewed ?? false,
        date: today(settings.now, desk.config.timeZone).slice(0, 10)
      }).finally(close)
    : {written: [], kept: [], messages}
  display.end()
  const {written, kept} = synced
  conclude(
    {
      command: 'sync',
      messages: synced.messages,
      data: {written, kept},
      lines: written,
      remarks: [`${plural(written.length, 'record')} written, ${kept.length} as they were`],
      root: settings.root
    },
    options,
    terminal
  )
  if (synced.messages.some(({rule}) => rule === 'sync/name')) return exitCode.usage
  return synced.messages.some(({severity}) => severity === 'error') ? exitCode.problems : exitCode.fine
}
