import {join} from 'node:path'
import {existsSync} from 'node:fs'
import {loadSettings} from '../build/settings.ts'
import {preview} from '../serve/preview.ts'
import {buildOptions} from './build-options.ts'
import {cannotListen} from './cannot-listen.ts'
import {exitCode} from './exit-code.ts'
import {interrupted} from './interrupted.ts'
import {addressOf, listening} from './listening.ts'
import {openBrowser} from './open-browser.ts'
import type {ServerOptions} from './server-options.ts'
import {showMessages} from './show-messages.ts'
import type {Terminal} from './terminal.ts'

/** Runs `dragoman preview` until it is told to end. */
export async function previewCommand(options: ServerOptions, terminal: Terminal): Promise<number> {
  const where = listening(options)
  if (where === null) {
    terminal.err(`Unexpected port \`${options.port ?? ''}\`, expected a number up to 65535\n`)
    return exitCode.usage
  }
  const nothing = {show: () => undefined, end: () => undefined}
  const settings = buildOptions(options, terminal, nothing)
  const {config, messages} = await loadSettings(settings, null)
  showMessages(messages, options, terminal, settings.root)
  if (config === null) return exitCode.problems
  const {basePath, folders} = config
  if (!existsSync(join(folders.out, 'index.html'))) {
    terminal.err(`Expected a site in ${folders.out}, found none; build one with \`dragoman build\`\n`)
    return exitCode.problems
  }
  const end = interrupted()
  const server = await preview({...where, folder: folders.out, basePath}).catch((error: unknown) => {
    const reason = cannotListen(error)
    if (reason === null) throw error
    terminal.err(`${reason}\n`)
    return null
  })
  if (server === null) return exitCode.usage
  const address = addressOf({host: where.host, port: server.port}, basePath)
  terminal.out(`${address}\n`)
  if (options.open) openBrowser(address)
  await end
  await server.close()
  return exitCode.fine
}
