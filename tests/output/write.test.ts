import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {Folders} from '../../src/config/config.ts'
import type {Output} from '../../src/output/output.ts'
import type {Changes} from '../../src/output/write.ts'
import {writeOutputs} from '../../src/output/write.ts'

async function temporary(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  return {
    root,
    content: join(root, 'content'),
    data: [],
    templates: [],
    out: join(root, 'dist'),
    state: join(root, '.dragoman')
  }
}

function output(path: string, text: string): Output {
  return {path, key: text, contents: () => ({data: text})}
}

function write(folders: Folders, ...outputs: readonly Output[]): Changes {
  return writeOutputs(outputs, folders, {onProgress: () => undefined})
}

test('files are written, kept, replaced and removed by their keys', async () => {
  const folders = await temporary()
  expect(write(folders, output('a.html', '1'), output('b/c.html', '2'))).toMatchObject({
    written: ['a.html', 'b/c.html'],
    kept: [],
    removed: []
  })
  expect(write(folders, output('a.html', '1'), output('b/c.html', '3'))).toMatchObject({
    written: ['b/c.html'],
    kept: ['a.html'],
    removed: []
  })
  expect(write(folders, output('a.html', '1'))).toMatchObject({
    written: [],
    kept: ['a.html'],
    removed: ['b/c.html']
  })
  expect(await readdir(folders.out)).toEqual(['a.html'])
})

test('contents of what is kept are never made', async () => {
  const folders = await temporary()
  write(folders, output('a.html', '1'))
  const never = (): never => {
    throw new Error('made')
  }
  expect(write(folders, {path: 'a.html', key: '1', contents: never}).kept).toEqual(['a.html'])
})

test('a problem while contents are made changes nothing', async () => {
  const folders = await temporary()
  write(folders, output('a.html', '1'), output('b.html', '1'))
  const problem = {
    path: 'templates/b.html',
    place: null,
    severity: 'error',
    rule: 'x/y',
    reason: 'No',
    hint: ''
  } as const
  const changes = write(folders, output('a.html', '2'), {
    path: 'b.html',
    key: '2',
    contents: () => ({problem})
  })
  expect(changes).toEqual({written: [], kept: [], removed: [], messages: [problem]})
  expect(await readFile(join(folders.out, 'a.html'), 'utf8')).toBe('1')
  expect(await readdir(folders.out)).toEqual(['a.html', 'b.html'])
})

test('a damaged record is an empty one: everything is written again', async () => {
  const folders = await temporary()
  write(folders, output('a.html', '1'))
  const [record = ''] = await readdir(folders.state)
  await writeFile(join(folders.state, record), '{"version":1,"keys":{"a.html"')
  expect(write(folders, output('a.html', '1')).written).toEqual(['a.html'])
})

test('a file becomes a folder and a folder a file', async () => {
  const folders = await temporary()
  write(folders, output('a', '1'), output('b/c', '1'))
  expect(write(folders, output('a/x', '2'), output('b', '2')).messages).toEqual([])
  expect(await readFile(join(folders.out, 'a/x'), 'utf8')).toBe('2')
  expect(await readFile(join(folders.out, 'b'), 'utf8')).toBe('2')
})

test('a link in the output folder never leads writing out of it', async () => {
  const folders = await temporary()
  await mkdir(folders.out, {recursive: true})
  await mkdir(join(folders.root, 'elsewhere'))
  await symlink('../elsewhere', join(folders.out, 'a'))
  const changes = write(folders, output('a/x', '1'))
  expect(changes.messages.map(({rule}) => rule)).toEqual(['output/failed'])
  expect(await readdir(join(folders.root, 'elsewhere'))).toEqual([])
})

test('a record written by someone else never removes what lies outside', async () => {
  const folders = await temporary()
  write(folders, output('a', '1'))
  await writeFile(join(folders.root, 'precious'), 'x')
  const [record = ''] = await readdir(folders.state)
  await writeFile(
    join(folders.state, record),
    JSON.stringify({version: 1, keys: {'../precious': '1', a: '1'}})
  )
  write(folders, output('a', '1'))
  expect(await readFile(join(folders.root, 'precious'), 'utf8')).toBe('x')
})
