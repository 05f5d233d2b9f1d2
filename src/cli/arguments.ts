import {Command} from 'commander'
import {packageVersion} from '../build/package-root.ts'
import type {CommonOptions} from './common-options.ts'
import {addDeskCommands} from './desk-commands.ts'
import {examples} from './examples.ts'
import {readAddress, readCount} from './option-values.ts'
import {addServeCommands} from './serve-commands.ts'
import type {Terminal} from './terminal.ts'

/** Makes the command line interface; `end` is told the exit code. */
export function program(terminal: Terminal, end: (code: number) => void): Command {
  const top = new Command('dragoman')
    .description('Static site generator for translated articles')
    .version(packageVersion(), '-V, --version', 'show the version')
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({writeOut: terminal.out, writeErr: terminal.err})
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText(
      'after',
      examples(
        'init my-site',
        'dev --open',
        'build',
        'build --base-url https://example.org/blog/',
        'check --json'
      )
    )
  const command = (name: string, description: string): Command =>
    withCommonOptions(top.command(name).description(description).copyInheritedSettings(top))
  command('build', 'check the content and write the site to dist/')
    .option('--no-search', 'leave the search index out, which takes the longest')
    .option('--atomic', 'put a whole new output folder in the place of the old one at once')
    .addHelpText('after', examples('build', 'build --drafts --out preview', 'build --json'))
    .action(async (options: CommonOptions) => {
      const {buildCommand} = await import('./build.ts')
      end(await buildCommand(options, terminal))
    })
  command('check', 'check the content and write nothing')
    .addHelpText('after', examples('check', 'check --drafts', 'check --json'))
    .action(async (options: CommonOptions) => {
      const {checkCommand} = await import('./check.ts')
      end(await checkCommand(options, terminal))
    })
  addServeCommands({command, terminal, end})
  addDeskCommands({top, command, terminal, end})
  return top
}

function withCommonOptions(command: Command): Command {
  return command
    .option('--root <dir>', "the site's folder; by default this one")
    .option('--out <dir>', 'where the site is written; by default dist')
    .option('--config <file>', 'the configuration file; by default dragoman.config.{ts,js,json,yaml}')
    .option('--base-url <url>', 'where the site is published', readAddress)
    .option('--keep-going', 'publish without the articles that have errors')
    .option('--drafts', 'include drafts')
    .option('--future', 'include articles dated in the future')
    .option('--json', 'print the result as JSON on stdout')
    .option('--quiet', 'print problems only')
    .option('--verbose', 'print notes and what was written')
    .option('--no-cache', 'build everything anew and leave nothing for the next build')
    .option(
      '--threads <count>',
      'how many threads may render; by default as many as there are processors',
      readCount
    )
    .option('--no-color', 'print without colours')
}
