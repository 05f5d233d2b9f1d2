import type {Refreshed} from '../build/session.ts'
import {dev} from '../serve/dev.ts'
import type {DevServer} from '../serve/dev.ts'
import {openEditor} from '../serve/open-editor.ts'
import {buildOptions} from './build-options.ts'
import {cannotListen} from './cannot-listen.ts'
import {exitCode} from './exit-code.ts'
import {interrupted} from './interrupted.ts'
import {addressOf, listening} from './listening.ts'
import type {Listening} from './listening.ts'
import {newMessages} from './new-messages.ts'
import {openBrowser} from './open-browser.ts'
import {progress} from './progress.ts'
import type {ServerOptions} from './server-options.ts'
import {showMessages} from './show-messages.ts'
import {problemCount} from './summary.ts'
import type {Terminal} from './terminal.ts'

/** Runs `dragoman dev` until it is told to end. */
export async function devCommand(options: ServerOptions, terminal: Terminal): Promise<number> {
  const where = listening(options)
  if (where === null) {
    terminal.err(`Unexpected port \`${options.port ?? ''}\`, expected a number up to 65535\n`)
    return exitCode.usage
  }
  const end = interrupted()
  const start = performance.now()
  const server = await startDev(where, options, terminal)
  if (server === null) return exitCode.usage
  let isEnding = false
  void server.begun.then((basePath) => {
    if (isEnding) return
    const address = addressOf({host: where.host, port: server.port}, basePath)
    terminal.out(`${address}\n`)
    if (options.open) openBrowser(address)
  })
  const isReady = server.ready.then(() => {
    if (isEnding || options.quiet) return
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    terminal.err(`Ready in ${seconds} s; Ctrl-C ends\n`)
  })
  await Promise.race([end, isReady.then(() => end)])
  isEnding = true
  await server.close()
  return exitCode.fine
}

async function startDev(
  where: Listening,
  options: ServerOptions,
  terminal: Terminal
): Promise<DevServer | null> {
  const display = progress({
    write: options.quiet ? () => undefined : terminal.err,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions({...options, drafts: options.drafts ?? true}, terminal, display)
  const isFixed = settings.now !== terminal.now
  const began = Date.now()
  const clock = (): number => (isFixed ? settings.now : terminal.now + Date.now() - began)
  const onChange = teller(options, {terminal, root: settings.root, clear: display.end})
  const {navigate = false} = options
  return dev({...where, site: {...settings, clock}, followsEdits: navigate, openEditor, onChange}).catch(
    (error: unknown) => {
      const reason = cannotListen(error)
      if (reason === null) throw error
      terminal.err(`${reason}\n`)
      return null
    }
  )
}

interface Audience {
  readonly terminal: Terminal
  readonly root: string
  /** Clears what is shown of the progress. */
  readonly clear: () => void
}

/** Tells of each problem once, and of its end. */
function teller(options: ServerOptions, {terminal, root, clear}: Audience): (change: Refreshed) => void {
  const onlyNew = newMessages()
  let hadProblems = false
  return ({messages, edited}) => {
    clear()
    const problems = messages.filter(({severity}) => severity !== 'note')
    showMessages(onlyNew(messages), options, terminal, root)
    if (options.quiet) return
    if (edited.length > 0) terminal.err(`${edited.slice(0, 3).join(' ')}${edited.length > 3 ? ' …' : ''}\n`)
    if (hadProblems && problems.length === 0) terminal.err(`Mended: ${problemCount(problems)}\n`)
    hadProblems = problems.length > 0
  }
}
