import type {CommandShape, OptionShape, ValueShape} from './command-shape.ts'

/** Gives the completion script for zsh, to be sourced or put into `$fpath`. */
export function zshCompletion(top: CommandShape, commands: readonly CommandShape[]): string {
  const {name} = top
  return `#compdef ${name}
# Completion of ${name} for zsh. Load it with: source <(${name} completion zsh)
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  _arguments -C ${top.options.map(option).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function caseOf({name, options, argument}: CommandShape): string {
  const last = argument === null ? [] : [quoted(`1:argument:${action(argument)}`)]
  return `        ${name}) _arguments ${[...options.map(option), ...last].join(' ')} ;;`
}

function option({flags, description, value}: OptionShape): string {
  const text = description.replace(/[[\]\\:]/g, String.raw`\$&`)
  const ending = value === null ? '' : `:value:${action(value)}`
  return flags
    .map((flag) =>
      quoted(
        `(${flags.join(' ')})${flag}${value !== null && flag.startsWith('--') ? '=' : ''}[${text}]${ending}`
      )
    )
    .join(' ')
}

function action(value: ValueShape): string {
  if (value.kind === 'word') return `(${value.words.join(' ')})`
  return {anything: ' ', file: '_files', folder: '_files -/'}[value.kind]
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
