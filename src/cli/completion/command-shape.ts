import type {Argument, Command, Option} from 'commander'

/** What may stand in a place of a command line. */
export type ValueShape =
  {readonly kind: 'anything' | 'file' | 'folder'} | {readonly kind: 'word'; readonly words: readonly string[]}

/** An option, as a shell completes it. */
export interface OptionShape {
  /** `--root`, `-h`. */
  readonly flags: readonly string[]
  readonly description: string
  /** Null for one that takes no value. */
  readonly value: ValueShape | null
}

/** A command, as a shell completes it. */
export interface CommandShape {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionShape[]
  /** Null for one that takes no argument. */
  readonly argument: ValueShape | null
}

/** Gives a program and its commands as shells complete them. */
export function commandShapes(program: Command): {
  readonly top: CommandShape
  readonly commands: readonly CommandShape[]
} {
  const commands = program.createHelp().visibleCommands(program)
  const names = commands.map((command) => command.name())
  return {
    top: shapeOf(program, names),
    commands: commands.map((command) => shapeOf(command, names))
  }
}

function shapeOf(command: Command, names: readonly string[]): CommandShape {
  const [argument] = command.registeredArguments
  return {
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionShape),
    argument: argument ? argumentShape(argument, names) : null
  }
}

function optionShape(option: Option): OptionShape {
  const takesValue = option.required || option.optional
  return {
    flags: [option.long, option.short].filter((flag) => flag !== undefined),
    description: option.description,
    value: takesValue ? valueShape(option.flags, option.argChoices) : null
  }
}

function argumentShape(argument: Argument, names: readonly string[]): ValueShape {
  if (argument.name() === 'command') return {kind: 'word', words: names}
  return valueShape(argument.name(), argument.argChoices)
}

/** Values are called by what they are: `<dir>`, `<file>`, `<path-or-address>`. */
function valueShape(name: string, choices: readonly string[] | undefined): ValueShape {
  if (choices) return {kind: 'word', words: choices}
  if (/\bdir\b/.test(name)) return {kind: 'folder'}
  return {kind: /\b(file|path)\b/.test(name) ? 'file' : 'anything'}
}
