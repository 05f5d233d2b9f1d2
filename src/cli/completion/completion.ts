import type {Command} from 'commander'
import {bashCompletion} from './bash.ts'
import {commandShapes} from './command-shape.ts'
import {fishCompletion} from './fish.ts'
import {zshCompletion} from './zsh.ts'

/** Gives the script that makes a shell, bash if it is none of the others, complete the commands and options of a program. */
export function completion(shell: string, program: Command): string {
  const {top, commands} = commandShapes(program)
  if (shell === 'zsh') return zshCompletion(top, commands)
  return shell === 'fish' ? fishCompletion(top, commands) : bashCompletion(top, commands)
}
