import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import type {BuildLock} from '../../src/build/build-lock.ts'
import {lockFile, takeBuildLock} from '../../src/build/build-lock.ts'
import {ask} from '../helper/ask.ts'
import {differingPaths} from '../helper/differing-paths.ts'
import {folderBytes} from '../helper/folder-bytes.ts'
import {startProgram} from '../helper/program.ts'
import {article, site} from '../helper/site.ts'
import type {Files} from '../helper/site.ts'

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  return folder
}

/** Gives the number of a process that lives until the test ends, or one that is dead. */
async function stranger(life: 'alive' | 'dead'): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
  onTestFinished(() => void child.kill('SIGKILL'))
  if (life === 'dead') {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return child.pid ?? 0
}

interface Taken {
  readonly lock: BuildLock | null
  readonly waits: number
}

async function take(state: string): Promise<Taken> {
  let waits = 0
  const lock = await takeBuildLock(state, {patience: 120, onWait: () => void (waits += 1)})
  return {lock, waits}
}

const articles: Files = Object.fromEntries(
  Array.from({length: 12}, (_, index) => [
    `content/n${index}.md`,
    article({title: `n${index}`, tags: [`t${index % 4}`]}, `word${index} `.repeat(50))
  ])
)

describe('the lock', () => {
  test('is had by one at a time, and said to be waited for once', async () => {
    const state = await temporary()
    const first = await take(state)
    expect(await take(state)).toEqual({lock: null, waits: 1})
    first.lock?.release()
    expect(await take(state)).toEqual({lock: expect.anything(), waits: 0})
  })

  test('is not released by one who lost it', async () => {
    const state = await temporary()
    const {lock} = await take(state)
    await writeFile(lockFile(state), 'of another')
    lock?.release()
    expect(await readFile(lockFile(state), 'utf8')).toBe('of another')
  })

  test('of a process that lives is waited for, of a dead one taken, with what that was writing', async () => {
    const state = await temporary()
    const [alive, dead] = [await stranger('alive'), await stranger('dead')]
    const stat = await readFile(`/proc/${alive}/stat`, 'utf8').catch(() => '')
    const start = stat.replace(/^.*\) /s, '').split(' ')[19] ?? ''
    await writeFile(lockFile(state), JSON.stringify({host: hostname(), pid: alive, started: start}))
    expect((await take(state)).lock).toBeNull()
    await mkdir(join(state, 'cache'))
    for (const pid of [alive, dead]) await writeFile(join(state, 'cache', `memory.json.${pid}`), '')
    await writeFile(lockFile(state), JSON.stringify({host: hostname(), pid: dead, started: '1'}))
    expect((await take(state)).lock).not.toBeNull()
    expect(await readdir(join(state, 'cache'))).toEqual([`memory.json.${alive}`])
    expect(await readdir(state)).toEqual(['build.lock', 'cache'])
  })

  const hour = 60 * 60 * 1000
  test.each([
    [
      'of an earlier process with the same number',
      {host: hostname(), pid: process.pid, started: '1'},
      0,
      true
    ],
    ['of another computer, new', {host: 'elsewhere', pid: 1, started: ''}, 0, false],
    ['of another computer, old', {host: 'elsewhere', pid: 1, started: ''}, -hour, true],
    ['of another computer, with a clock ahead of ours', {host: 'elsewhere', pid: 1, started: ''}, hour, true],
    ['that is just being written', null, 0, false],
    ['that was never written to its end', null, -hour, true]
  ])('%s', async (_, holder, age, isTaken) => {
    const state = await temporary()
    await writeFile(lockFile(state), holder === null ? '' : JSON.stringify(holder))
    await utimes(lockFile(state), new Date(Date.now() + age), new Date(Date.now() + age))
    expect((await take(state)).lock !== null).toBe(isTaken)
  })
})

test('of two builds at once of one site each comes to its end, one after the other', async () => {
  const [{root}, alone] = [await site(articles), await site(articles)]
  const builds = await Promise.all(
    ['1', '2'].map(
      (threads) => startProgram(['build', '--no-search', '--threads', threads], {cwd: root}).ended
    )
  )
  expect(builds.map(({code}) => code)).toEqual([0, 0])
  expect(builds.map(({err}) => err).join('')).toContain('Waiting for another build of this site …\n')
  await alone.build()
  expect(differingPaths(folderBytes(join(root, 'dist')), folderBytes(join(alone.root, 'dist')))).toEqual([])
  expect(existsSync(lockFile(join(root, '.dragoman')))).toBe(false)
})

test('a build that another one keeps waiting too long says so and changes nothing', async () => {
  const {root} = await site(articles)
  const {lock} = await take(join(root, '.dragoman'))
  const {code, err} = await startProgram(['build'], {cwd: root}).ended
  lock?.release()
  expect(code).toBe(1)
  expect(err).toContain('Waiting for another build of this site …\n')
  expect(err).toContain(
    '.dragoman/build.lock error Cannot build the site while another build of it is running'
  )
  expect(existsSync(join(root, 'dist'))).toBe(false)
})

test('builds and a development server work on one folder at the same time', {timeout: 120_000}, async () => {
  const {root, change} = await site(articles)
  const server = startProgram(['dev', '--port', '0'], {cwd: root})
  onTestFinished(() => void server.child.kill('SIGKILL'))
  const [line]: unknown[] = server.child.stdout ? await once(server.child.stdout, 'data') : []
  const port = Number(new URL(String(line).trim()).port)
  const text = async (path: string): Promise<string> => String((await ask(port, path)).body)
  for (const word of ['one', 'two', 'three']) {
    await change({'content/n3.md': article({title: 'n3'}, word)})
    const built = startProgram(['build', '--no-search'], {cwd: root}).ended
    await expect.poll(() => text('/n3/'), {timeout: 20_000}).toContain(`>${word}</p>`)
    expect(await built).toMatchObject({code: 0})
    expect(await readFile(join(root, 'dist/n3/index.html'), 'utf8')).toContain(`<p>${word}`)
  }
  for (const name of await readdir(join(root, '.dragoman/cache/documents')))
    await rm(join(root, '.dragoman/cache/documents', name))
  await change({'content/n4.md': article({title: 'Again'}, 'four')})
  await expect.poll(() => text('/n4/'), {timeout: 20_000}).toContain('>four</p>')
  expect(await text('/n5/')).toContain('word5')
  server.child.kill('SIGINT')
  expect(await server.ended).toMatchObject({code: 0})
  expect(await startProgram(['build', '--no-search'], {cwd: root}).ended).toMatchObject({code: 0})
  expect(await readFile(join(root, 'dist/n4/index.html'), 'utf8')).toContain('<p>four')
})
