import type {CommandShape, ValueShape} from './command-shape.ts'

/** Gives the completion script for bash, from 3.2 on. */
export function bashCompletion(top: CommandShape, commands: readonly CommandShape[]): string {
  const {name} = top
  return `# Completion of ${name} for bash. Load it with: source <(${name} completion bash)
_${name}() {
  local IFS=$'\\n' current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= index
  if [[ $current == '=' ]]; then current=
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      ${commands.map((command) => command.name).join('|')}) command=\${COMP_WORDS[index]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command:$previous in
${[top, ...commands].flatMap((command) => optionValues(command, top)).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${[top, ...commands].map((command) => `      ${label(command, top)}) ${complete({kind: 'word', words: flags(command)})} ;;`).join('\n')}
    esac
    return
  fi
  case $command in
    '') ${complete({kind: 'word', words: commands.map((command) => command.name)})} ;;
${commands.flatMap((command) => argumentOf(command)).join('\n')}
  esac
}
complete -F _${name} ${name}
`
}

function label(command: CommandShape, top: CommandShape): string {
  return command === top ? "''" : command.name
}

function optionValues(command: CommandShape, top: CommandShape): readonly string[] {
  return command.options.flatMap(({flags, value}) =>
    value === null
      ? []
      : [
          `    ${flags.map((flag) => `${label(command, top)}:${flag}`).join('|')}) ${complete(value)}; return ;;`
        ]
  )
}

function argumentOf({name, argument}: CommandShape): readonly string[] {
  return argument === null ? [] : [`    ${name}) ${complete(argument)} ;;`]
}

function flags({options}: CommandShape): readonly string[] {
  return options.flatMap((option) => option.flags.filter((flag) => flag.startsWith('--')))
}

function complete(value: ValueShape): string {
  if (value.kind === 'word') return `COMPREPLY=($(compgen -W $'${value.words.join('\\n')}' -- "$current"))`
  if (value.kind === 'anything') return ':'
  const files = `COMPREPLY=($(compgen -${value.kind === 'folder' ? 'd' : 'f'} -- "$current"))`
  return `compopt -o filenames 2>/dev/null; ${files}`
}
