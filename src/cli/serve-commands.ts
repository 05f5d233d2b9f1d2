import type {Command} from 'commander'
import type {Desk} from './desk-commands.ts'
import {examples} from './examples.ts'
import type {ServerOptions} from './server-options.ts'

/** Adds the commands that serve a site. */
export function addServeCommands({command, terminal, end}: Omit<Desk, 'top'>): void {
  withServerOptions(command('dev', 'serve the site while it is written'))
    .option('--no-drafts', 'leave drafts out')
    .option('--navigate', 'have the browser go to the article that was edited')
    .addHelpText('after', examples('dev', 'dev --open --navigate', 'dev --port 8080 --no-drafts'))
    .action(async (options: ServerOptions) => {
      const {devCommand} = await import('./dev.ts')
      end(await devCommand(options, terminal))
    })
  withServerOptions(command('preview', 'serve dist/ as a static host does'))
    .addHelpText('after', examples('preview', 'preview --open', 'preview --out public --port 8080'))
    .action(async (options: ServerOptions) => {
      const {previewCommand} = await import('./preview.ts')
      end(await previewCommand(options, terminal))
    })
}

function withServerOptions(command: Command): Command {
  return command
    .option('--port <number>', 'where to listen, or at the next free port; by default 4040')
    .option('--host <name>', 'whom to listen to: 0.0.0.0 for other computers, too; by default 127.0.0.1')
    .option('--open', 'open the site in the browser')
}
