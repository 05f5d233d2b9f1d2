import type {CommandShape, OptionShape, ValueShape} from './command-shape.ts'

/** Gives the completion script for fish. */
export function fishCompletion(top: CommandShape, commands: readonly CommandShape[]): string {
  const complete = `complete -c ${top.name}`
  const unset = '-n __fish_use_subcommand'
  const lines = [
    `# Completion of ${top.name} for fish. Load it with: ${top.name} completion fish | source`,
    `${complete} -f`,
    ...top.options.map((option) => `${complete} ${unset} ${optionWords(option)}`),
    ...commands.flatMap(({name, description, options, argument}) => [
      `${complete} ${unset} -a ${name} -d ${quoted(description)}`,
      ...options.map((option) => `${complete} ${seen(name)} ${optionWords(option)}`),
      ...(argument === null
        ? []
        : argumentWords(argument).map((words) => `${complete} ${seen(name)} ${words}`))
    ])
  ]
  return `${lines.join('\n')}\n`
}

function seen(name: string): string {
  return `-n '__fish_seen_subcommand_from ${name}'`
}

function optionWords({flags, description, value}: OptionShape): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const takes = value === null ? [] : value.kind === 'file' ? ['-r', '-F'] : ['-x', ...argumentWords(value)]
  return [...names, ...takes, '-d', quoted(description)].join(' ')
}

function argumentWords(value: ValueShape): readonly string[] {
  if (value.kind === 'word') return [`-a ${quoted(value.words.join(' '))}`]
  if (value.kind === 'folder') return [`-a '(__fish_complete_directories)'`]
  return value.kind === 'file' ? ['-F'] : []
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, String.raw`\$&`)}'`
}
