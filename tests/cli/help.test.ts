import type {Command} from 'commander'
import {describe, expect, test} from 'vitest'
import {program} from '../../src/cli/arguments.ts'
import {dragoman} from '../helper/dragoman.ts'

const nowhere = {
  cwd: '/',
  env: {},
  now: 0,
  out: () => undefined,
  err: () => undefined,
  isTerminal: false,
  columns: 80,
  person: null
}

const commands: readonly Command[] = program(nowhere, () => undefined).commands
const names = commands.map((command) => command.name())

/** Leaves out the letter in the middle. */
function slip(word: string): string {
  const middle = Math.ceil(word.length / 2)
  return word.slice(0, middle) + word.slice(middle + 1)
}

test('there are the commands that a desk needs', () => {
  expect(names).toEqual(expect.arrayContaining(['init', 'new', 'build', 'check', 'explain', 'completion']))
})

test('the help names every command, and ends with examples', async () => {
  const {code, out} = await dragoman('/', ['--help'])
  expect(code).toBe(0)
  for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} .*\\S`, 'm'))
  expect(out).toMatch(/\nExamples:\n {2}dragoman init my-site\n/)
})

describe.each(commands.map((command) => [command.name(), command] as const))('%s', (name, command) => {
  test('says in its help what it does and how it is used, with examples', async () => {
    const {code, out, err} = await dragoman('/', [name, '--help'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(new RegExp(`^Usage: dragoman ${name}\\b`))
    expect(out).toContain(command.description().slice(0, 40))
    expect(out).toMatch(new RegExp(`\\nExamples:\\n(.*\\n)*.*dragoman ${name}`))
    expect(await dragoman('/', ['help', name])).toMatchObject({code: 0, out})
  })

  test('is offered to who misspells it, as are its options', async () => {
    const misspelt = await dragoman('/', [slip(name)])
    expect(misspelt.code).toBe(2)
    if (name.length > 3) expect(misspelt.err).toContain(`(Did you mean ${name}?)`)
    const needed = command.registeredArguments.map(() => 'x')
    for (const {long = ''} of command.options.filter((option) => (option.long ?? '').length > 7)) {
      const {code, err} = await dragoman('/', [name, ...needed, slip(long)])
      expect({code, err}).toEqual({code: 2, err: expect.stringContaining(`Did you mean ${long}?`)})
    }
  })
})
