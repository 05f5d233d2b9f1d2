import {existsSync} from 'node:fs'
import {chmod, mkdir, readdir, readFile, readlink, rename, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {expect, test} from 'vitest'
import type {Folders} from '../../src/config/config.ts'
import type {Output} from '../../src/output/output.ts'
import type {Changes} from '../../src/output/write.ts'
import {writeOutputs} from '../../src/output/write.ts'
import {folderBytes} from '../helper/folder-bytes.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

function outputs(texts: Readonly<Record<string, string>>): readonly Output[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    inputs: text,
    work: {kind: 'data', data: async () => text}
  }))
}

function write(folders: Folders, texts: Readonly<Record<string, string>>, atomic = true): Promise<Changes> {
  return writeOutputs(outputs(texts), {
    folders,
    pageLanes: () => [],
    keepsSame: true,
    atomic,
    onProgress: () => undefined
  })
}

test('a switched folder holds what changed, what stayed, and what others put there', async () => {
  const folders = await temporaryFolders()
  await write(folders, {'a.html': '1', 'b/c.html': '1', 'gone/x.html': '1'})
  await writeFile(join(folders.out, 'CNAME'), 'example.org')
  await mkdir(join(folders.out, '.git/refs'), {recursive: true})
  await writeFile(join(folders.out, '.git/refs/head'), 'x')
  await symlink('../CNAME', join(folders.out, 'b/link'))
  await chmod(folders.out, 0o750)
  const before = await stat(join(folders.out, 'a.html'))
  expect(await write(folders, {'a.html': '1', 'b/c.html': '2', 'd/e/f.html': '1'})).toEqual({
    written: ['b/c.html', 'd/e/f.html'],
    kept: ['a.html'],
    removed: ['gone/x.html'],
    messages: [],
    isPartial: false
  })
  expect(folderBytes(folders.out)).toEqual({
    '.git/refs/head': 'x',
    CNAME: 'example.org',
    'a.html': '1',
    'b/c.html': '2',
    'b/link': 'example.org',
    'd/e/f.html': '1'
  })
  expect(await readlink(join(folders.out, 'b/link'))).toBe('../CNAME')
  expect((await stat(join(folders.out, 'a.html'))).ino).toBe(before.ino)
  expect((await stat(folders.out)).mode & 0o777).toBe(0o750)
  expect(await readdir(folders.root)).toEqual(['.dragoman', 'dist'])
})

test('both ways of publishing go on from each other, and with nothing to do nothing is switched', async () => {
  const folders = await temporaryFolders()
  await write(folders, {'a.html': '1', b: '1'}, false)
  await write(folders, {'a.html': '2', 'b/c': '1'})
  expect(await write(folders, {'a.html': '2', 'b/c': '1'}, false)).toMatchObject({written: [], removed: []})
  const {ino} = await stat(folders.out)
  expect(await write(folders, {'a.html': '2', 'b/c': '1'})).toMatchObject({written: [], removed: []})
  expect((await stat(folders.out)).ino).toBe(ino)
  await write(folders, {'b/c': '1'})
  expect(folderBytes(folders.out)).toEqual({'b/c': '1'})
})

test('what a switch that was cut off left is mended, whichever way is taken next', async () => {
  for (const atomic of [true, false]) {
    const folders = await temporaryFolders()
    const [last, next] = [`${folders.out}.dragoman-last`, `${folders.out}.dragoman-next`]
    await write(folders, {'a.html': '1', 'b.html': '1'})
    await rename(folders.out, last)
    await mkdir(next)
    await writeFile(join(next, 'a.html'), '2')
    expect(await write(folders, {'a.html': '1', 'b.html': '1'}, atomic)).toMatchObject({
      written: [],
      removed: []
    })
    expect(folderBytes(folders.out)).toEqual({'a.html': '1', 'b.html': '1'})
    expect(await readdir(folders.root)).toEqual(['.dragoman', 'dist'])
    await mkdir(last)
    await write(folders, {'a.html': '2'}, atomic)
    expect(folderBytes(folders.out)).toEqual({'a.html': '2'})
    expect(await readdir(folders.root)).toEqual(['.dragoman', 'dist'])
  }
})

test('a link in place of the output folder stays, and what it leads to is switched, even when that was cut off', async () => {
  const folders = await temporaryFolders()
  await mkdir(join(folders.root, 'www'))
  await symlink('www', folders.out)
  await write(folders, {'a.html': '1'})
  await write(folders, {'a.html': '2'})
  await rename(join(folders.root, 'www'), join(folders.root, 'www.dragoman-last'))
  expect(await write(folders, {'a.html': '2'})).toMatchObject({written: []})
  expect(await readlink(folders.out)).toBe('www')
  expect(await readFile(join(folders.root, 'www/a.html'), 'utf8')).toBe('2')
  expect(await readdir(folders.root)).toEqual(['.dragoman', 'dist', 'www'])
})

test('a problem while files are made leaves the folder and nothing beside it', async () => {
  const folders = await temporaryFolders()
  await write(folders, {'a.html': '1'})
  const broken: Output = {
    path: 'b.html',
    inputs: '',
    work: {kind: 'copy', from: join(folders.root, 'missing')}
  }
  const {messages} = await writeOutputs([...outputs({'a.html': '2'}), broken], {
    folders,
    pageLanes: () => [],
    keepsSame: true,
    atomic: true,
    onProgress: () => undefined
  })
  expect(messages.map(({rule}) => rule)).toEqual(['output/failed'])
  expect(folderBytes(folders.out)).toEqual({'a.html': '1'})
  expect(existsSync(`${folders.out}.dragoman-next`)).toBe(false)
})

/** Asks for one address after the other, and gives what it saw: each answer only when it differs from the one before. */
const visitor = `
  const {readFileSync} = require('node:fs')
  const {parentPort, workerData: {out, paths}} = require('node:worker_threads')
  let isEnding = false
  const seen = []
  const look = (path) => { try { return readFileSync(out + '/' + path, 'latin1') } catch { return 'nothing' } }
  parentPort.on('message', () => { isEnding = true })
  const visit = () => {
    for (let turn = 0; turn < 20; turn += 1) for (const path of paths) {
      const found = look(path)
      if (found !== seen.at(-1)) seen.push(found)
    }
    if (isEnding) parentPort.postMessage(seen)
    else setImmediate(visit)
  }
  parentPort.postMessage('ready')
  visit()`

test('whoever asks for one address after the other while folders are switched sees sites one after the other, never a mix', async () => {
  const folders = await temporaryFolders()
  const paths = Array.from({length: 40}, (_, index) => `n${index}/index.html`)
  const sites = Array.from({length: 8}, (_, number) =>
    Object.fromEntries(paths.map((path) => [path, `site ${String.fromCharCode(97 + number)}`]))
  )
  await write(folders, sites[0] ?? {})
  const worker = new Worker(visitor, {eval: true, workerData: {out: folders.out, paths}})
  await new Promise((resolve) => worker.once('message', resolve))
  for (const texts of sites) await write(folders, texts)
  const seen = await new Promise<readonly string[]>((resolve) => {
    worker.once('message', resolve)
    worker.postMessage('end')
  })
  await worker.terminate()
  // Between the two renamings there is no folder at all, for some microseconds.
  const answers = seen.filter((answer) => answer !== 'nothing')
  const inTurn = answers.filter((answer, index) => answer !== answers[index - 1])
  expect(inTurn).toEqual(inTurn.toSorted())
  expect(new Set(inTurn).size).toBeGreaterThan(2)
  expect(new Set(inTurn).size).toBe(inTurn.length)
})
