import {execFileSync, spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {program} from '../../src/cli/arguments.ts'
import {dragoman} from '../helper/dragoman.ts'

const commands = program(
  {
    cwd: '/',
    env: {},
    now: 0,
    out: () => undefined,
    err: () => undefined,
    isTerminal: false,
    columns: 80,
    person: null
  },
  () => undefined
).commands.map((command) => command.name())

/** A folder with a folder, a file and a name with a space in it, where completion takes place. */
async function playground(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  await mkdir(join(folder, 'content'))
  await writeFile(join(folder, 'config one.yaml'), '')
  return folder
}

type Complete = (script: string, line: readonly string[], cwd: string) => readonly string[]

/** What bash itself does at a press of Tab: it fills the variables and calls the function that was registered. */
const inBash: Complete = (script, words, cwd) => {
  const call = [
    script,
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    `$(complete -p dragoman | sed 's/.*-F \\([^ ]*\\).*/\\1/')`,
    'printf "%s\\n" "${COMPREPLY[@]}"'
  ]
  return execFileSync('bash', ['--norc', '-c', call.join('\n')], {cwd, encoding: 'utf8'})
    .split('\n')
    .filter((word) => word !== '')
    .toSorted()
}

const inFish: Complete = (script, words, cwd) => {
  const call = `${script}\ncomplete -C '${words.join(' ')}'`
  return execFileSync('fish', ['--no-config', '-c', call], {cwd, encoding: 'utf8'})
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((word) => word !== '')
    .toSorted()
}

function hasShell(name: string): boolean {
  return spawnSync(name, ['-c', 'true']).status === 0
}

const longOptions = ['--base-url', '--config', '--drafts']

test.each(['bash', 'fish', 'zsh'])('the script for %s names all commands and options', async (shell) => {
  const {code, out, err} = await dragoman('/', ['completion', shell])
  expect({code, err}).toEqual({code: 0, err: ''})
  const names = shell === 'fish' ? longOptions.map((option) => `-l ${option.slice(2)}`) : longOptions
  for (const name of [...commands, ...names]) expect(out).toContain(name)
})

describe.each([
  ['bash', inBash],
  ['fish', inFish]
])('in %s', (shell, complete) => {
  const when = test.skipIf(!hasShell(shell))

  when('commands are completed, those that the program has', async () => {
    const {code, out, err} = await dragoman('/', ['completion', shell])
    expect({code, err}).toEqual({code: 0, err: ''})
    const cwd = await playground()
    expect(complete(out, ['dragoman', ''], cwd)).toEqual(expect.arrayContaining([...commands, 'help']))
    expect(complete(out, ['dragoman', 'bui'], cwd)).toEqual(['build'])
    expect(complete(out, ['dragoman', 'help', 'chec'], cwd)).toEqual(['check'])
  })

  when('options are completed, those of the command', async () => {
    const {out} = await dragoman('/', ['completion', shell])
    const cwd = await playground()
    expect(complete(out, ['dragoman', 'build', '--'], cwd)).toEqual(expect.arrayContaining(longOptions))
    expect(complete(out, ['dragoman', 'build', '--dr'], cwd)).toEqual(['--drafts'])
    expect(complete(out, ['dragoman', 'init', '--dr'], cwd)).toEqual([])
    expect(complete(out, ['dragoman', '--vers'], cwd)).toEqual(['--version'])
  })

  when('values are completed: words, folders and files', async () => {
    const {out} = await dragoman('/', ['completion', shell])
    const cwd = await playground()
    expect(complete(out, ['dragoman', 'init', '--deploy', 'n'], cwd)).toEqual(['netlify', 'none'])
    expect(complete(out, ['dragoman', 'completion', ''], cwd)).toEqual(['bash', 'fish', 'zsh'])
    const folders = complete(out, ['dragoman', 'build', '--root', ''], cwd)
    expect(folders.map((name) => name.replace(/\/$/, ''))).toEqual(['content'])
    const configs = complete(out, ['dragoman', 'build', '--config', 'conf'], cwd)
    expect(configs.map((name) => name.replaceAll('\\', ''))).toEqual(['config one.yaml'])
    const paths = complete(out, ['dragoman', 'explain', 'con'], cwd)
    expect(paths.map((name) => name.replaceAll('\\', '').replace(/\/$/, ''))).toEqual([
      'config one.yaml',
      'content'
    ])
  })
})

test('bash completes what stands after an equals sign', async () => {
  const {out} = await dragoman('/', ['completion', 'bash'])
  const cwd = await playground()
  expect(inBash(out, ['dragoman', 'init', '--deploy', '=', 'gi'], cwd)).toEqual(['github'])
  expect(inBash(out, ['dragoman', 'build', '--out', '='], cwd)).toEqual(['content'])
})

test.skipIf(!hasShell('zsh'))('zsh completes at a press of Tab', async () => {
  const {out} = await dragoman('/', ['completion', 'zsh'])
  const cwd = await playground()
  await writeFile(join(cwd, 'completion.zsh'), out)
  const pressed = (line: string): string =>
    execFileSync('zsh', ['-f', '-c', zshSession, 'zsh', line], {
      cwd,
      encoding: 'utf8',
      env: {...process.env, TERM: 'dumb'}
    })
  expect(pressed('dragoman bui')).toContain('dragoman build ')
  expect(pressed('dragoman build --dra')).toContain('--drafts ')
  expect(pressed('dragoman init --deploy net')).toContain('--deploy netlify ')
  expect(pressed('dragoman build --root con')).toContain('--root content/')
})

/** A shell in a pseudo terminal, to which a line and Tab are typed. */
const zshSession = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; source ./completion.zsh; echo READY'
while zpty -r shell line; do [[ $line == READY* ]] && break; done
zpty -w -n shell "$1"$'\\t'
sleep 0.5
zpty -w -n shell $'\\x15echo DONE\\n'
while zpty -r shell line; do print -r -- "$line"; [[ $line == DONE* ]] && break; done
zpty -d shell
`

test('a shell that is not known is wrong use', async () => {
  const {code, out, err} = await dragoman('/', ['completion', 'tcsh'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain('Allowed choices are bash, zsh, fish')
})
