import {Argument, Option} from 'commander'
import type {Command} from 'commander'
import type {CommonOptions} from './common-options.ts'
import {shells} from './completion/shells.ts'
import {exitCode} from './exit-code.ts'
import {examples} from './examples.ts'
import {deploys} from './init/deploys.ts'
import type {InitOptions} from './init/init-options.ts'
import type {NewOptions} from './new/new-options.ts'
import type {StatusOptions} from './status/status.ts'
import type {SyncCommandOptions} from './sync.ts'
import type {Terminal} from './terminal.ts'

/** What commands are added to. */
export interface Desk {
  readonly top: Command
  /** Adds a command with the options of a build. */
  readonly command: (name: string, description: string) => Command
  readonly terminal: Terminal
  /** Is told the exit code. */
  readonly end: (code: number) => void
}

/** Adds the commands with which sites and articles begin and are looked into. */
export function addDeskCommands(desk: Desk): void {
  addInit(desk)
  addNew(desk)
  addStatus(desk)
  addSync(desk)
  addExplain(desk)
  addCompletion(desk)
}

function addInit({top, terminal, end}: Desk): void {
  top
    .command('init [dir]')
    .description('make a small site that builds at once')
    .copyInheritedSettings(top)
    .option('--name <name>', 'name of the site; by default that of the folder')
    .option('--languages <tags>', 'its languages, the default one first; by default yours and English')
    .option('--base-url <url>', 'where the site will be published')
    .addOption(new Option('--deploy <host>', 'write what publishes the site there').choices(deploys))
    .option('--vscode', 'write settings for Visual Studio Code')
    .option('--yes', 'ask nothing')
    .option('--json', 'print the result as JSON on stdout, and ask nothing')
    .option('--quiet', 'print problems only')
    .option('--no-color', 'print without colours')
    .addHelpText(
      'after',
      examples('init my-site', 'init my-site --languages en,ru,zh-Hans --deploy github', 'init --yes')
    )
    .action(async (folder: string | undefined, options: InitOptions) => {
      const {initCommand} = await import('./init/init.ts')
      const commands = top.commands.map((command) => command.name())
      end(await initCommand({folder: folder ?? '.', options, commands}, terminal))
    })
}

function addNew({top, terminal, end}: Desk): void {
  top
    .command('new <name>')
    .description('write a new edition with its front matter filled in')
    .copyInheritedSettings(top)
    .option('--lang <tag>', "its language; by default the site's")
    .option('--source <url>', 'address of the original; only the address is read, nothing is fetched')
    .option('--translator <name>', 'who translates; by default as in the configuration, or as git knows you')
    .option('--edit', 'open it in $VISUAL or $EDITOR')
    .option('--root <dir>', "the site's folder; by default this one")
    .option('--config <file>', 'the configuration file; by default dragoman.config.{ts,js,json,yaml}')
    .option('--json', 'print the result as JSON on stdout')
    .option('--quiet', 'print problems and the path only')
    .option('--no-color', 'print without colours')
    .addHelpText(
      'after',
      examples(
        'new visa-bonds --source https://gazeta.example/2026/11/20/visa-bonds',
        'new apollo-soyuz --lang de',
        'new 2026/visa-bonds.ru --edit'
      )
    )
    .action(async (name: string, options: NewOptions) => {
      const {newCommand} = await import('./new/new.ts')
      end(await newCommand(name, options, terminal))
    })
}

function addStatus({command, terminal, end}: Desk): void {
  command('status', 'say what is translated, reviewed, and behind its original')
    .option('--lang <tag>', 'in one language only')
    .option('--translator <name>', 'by one translator only')
    .option('--diff <name>', 'what changed in an original: as it was, as it is, and the translation')
    .addHelpText(
      'after',
      examples('status', 'status --lang de', 'status --diff apollo-soyuz.de', 'status --json')
    )
    .action(async (options: StatusOptions) => {
      const {statusCommand} = await import('./status/status.ts')
      end(await statusCommand(options, terminal))
    })
}

function addSync({command, terminal, end}: Desk): void {
  command('sync [name]', 'record what translations were made from; by default of those that have no record')
    .option('--all', 'also of those that have a record: all are up to date')
    .option('--reviewed', 'the translation was reviewed as it is')
    .addHelpText(
      'after',
      examples('sync', 'sync apollo-soyuz', 'sync apollo-soyuz.de --reviewed', 'sync --all')
    )
    .action(async (name: string | undefined, options: SyncCommandOptions) => {
      const {syncCommand} = await import('./sync.ts')
      end(await syncCommand(name, options, terminal))
    })
}

function addExplain({command, terminal, end}: Desk): void {
  command(
    'explain <path-or-address>',
    'say what a page is made from, why it is made anew, or why it is not there'
  )
    .addHelpText(
      'after',
      examples(
        'explain content/apollo-soyuz.en.md',
        'explain /de/apollo-soyuz/',
        'explain dist/tags/index.html --json'
      )
    )
    .action(async (target: string, options: CommonOptions) => {
      const {explainCommand} = await import('./explain/explain.ts')
      end(await explainCommand(target, options, terminal))
    })
}

function addCompletion({top, terminal, end}: Desk): void {
  top
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .description('print the script that completes commands and options in a shell')
    .copyInheritedSettings(top)
    .addHelpText(
      'after',
      `\nExamples:\n  echo 'source <(dragoman completion bash)' >> ~/.bashrc\n  echo 'source <(dragoman completion zsh)' >> ~/.zshrc\n  dragoman completion fish > ~/.config/fish/completions/dragoman.fish`
    )
    .action(async (shell: string) => {
      const {completion} = await import('./completion/completion.ts')
      terminal.out(completion(shell, top))
      end(exitCode.fine)
    })
}
