import type {Readable, Writable} from 'node:stream'
import type {Person} from './person.ts'

/** Gives the person at a terminal; what asks them is loaded with the first question. */
export function clackPerson(input: Readable, output: Writable): Person {
  return {
    async ask(message, guess, check) {
      const {isCancel, text} = await import('@clack/prompts')
      const validate = (answer: string | undefined): string | undefined => check(answer ?? '') || undefined
      const answer = await text({message, initialValue: guess, validate, input, output})
      return isCancel(answer) ? null : answer
    },
    async choose(message, choices) {
      const {isCancel, select} = await import('@clack/prompts')
      const options = choices.map(({value, text}) => ({value, label: text}))
      const answer = await select({message, options, input, output})
      return isCancel(answer) ? null : answer
    }
  }
}
