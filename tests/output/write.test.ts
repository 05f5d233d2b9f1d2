import {mkdirSync, writeFileSync} from 'node:fs'
import {mkdir, readdir, readFile, stat, symlink, truncate, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import type {Folders} from '../../src/config/config.ts'
import type {Output} from '../../src/output/output.ts'
import {writeSealed} from '../../src/output/sealed-file.ts'
import type {PageResult, PageTask} from '../../src/output/render-pages.ts'
import type {Changes} from '../../src/output/write.ts'
import {writeOutputs} from '../../src/output/write.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

function output(path: string, text: string): Output {
  return {path, inputs: text, work: {kind: 'data', data: async () => text}}
}

function page(path: string, text: string): Output {
  const head = {
    title: '',
    description: '',
    lang: 'en',
    dir: 'ltr',
    canonical: '',
    alternates: [],
    languages: [],
    missingLanguages: [],
    share: {type: 'website', locale: 'en_US', otherLocales: [], image: null, published: '', modified: ''},
    structuredData: '',
    feeds: [],
    markdown: '',
    disclosure: '',
    isIndexed: false,
    breadcrumbs: []
  } as const
  const site = {
    title: '',
    description: '',
    home: '',
    navigation: [],
    languages: [],
    assets: {},
    publisher: {name: '', url: ''},
    theme: {},
    generator: ''
  }
  const view = {site, page: {...head, template: 'redirect'}, target: {href: '', text}}
  return {path, inputs: text, work: {kind: 'page', template: 'redirect', view: () => view}}
}

function write(folders: Folders, ...outputs: readonly Output[]): Promise<Changes> {
  return writeOutputs(outputs, {
    folders,
    pageLanes: () => [renderPages],
    keepsSame: true,
    atomic: false,
    onProgress: () => undefined
  })
}

/** Stands for the templates: a redirect's target is the text of its file, and `broken` is a fault. */
async function renderPages(pages: readonly PageTask[]): Promise<readonly PageResult[]> {
  return pages.map(({view, file, contents}) => {
    const text = 'target' in view ? view.target.text : ''
    if (text === 'broken') return {contents: '', problem}
    if (file && text !== contents) {
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, text)
    }
    return {contents: text, problem: null}
  })
}

const problem = {
  path: 'templates/b.html',
  place: null,
  severity: 'error',
  rule: 'x/y',
  reason: 'No',
  hint: ''
} as const

test('files are written, kept, replaced and removed by their keys', async () => {
  const folders = await temporaryFolders()
  expect(await write(folders, output('a.html', '1'), output('b/c.html', '2'))).toMatchObject({
    written: ['a.html', 'b/c.html'],
    kept: [],
    removed: []
  })
  expect(await write(folders, output('a.html', '1'), output('b/c.html', '3'))).toMatchObject({
    written: ['b/c.html'],
    kept: ['a.html'],
    removed: []
  })
  expect(await write(folders, output('a.html', '1'))).toMatchObject({
    written: [],
    kept: ['a.html'],
    removed: ['b/c.html']
  })
  expect(await readdir(folders.out)).toEqual(['a.html'])
})

test('what has the same inputs is never made', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a.html', '1'))
  const data = (): never => {
    throw new Error('made')
  }
  const changes = await write(folders, {path: 'a.html', inputs: '1', work: {kind: 'data', data}})
  expect(changes).toEqual({written: [], kept: ['a.html'], removed: [], messages: [], isPartial: false})
})

test('what comes out the same from other inputs is left as it is', async () => {
  const folders = await temporaryFolders()
  await write(folders, page('a.html', '1'), output('b.html', '1'))
  const before = await stat(join(folders.out, 'a.html'))
  const outputs = [page('a.html', '1'), output('b.html', '1')].map((made) => ({...made, inputs: '2'}))
  expect(await write(folders, ...outputs)).toMatchObject({written: [], kept: ['a.html', 'b.html']})
  expect((await stat(join(folders.out, 'a.html'))).ino).toBe(before.ino)
  expect(await write(folders, ...outputs)).toMatchObject({written: [], kept: ['a.html', 'b.html']})
})

test('a problem while contents are made changes nothing', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a.html', '1'), output('b.html', '1'))
  const changes = await write(folders, output('a.html', '2'), page('b.html', 'broken'))
  expect(changes).toEqual({written: [], kept: [], removed: [], messages: [problem], isPartial: false})
  expect(await readFile(join(folders.out, 'a.html'), 'utf8')).toBe('1')
  expect(await readdir(folders.out)).toEqual(['a.html', 'b.html'])
})

test('a file that someone changed is written again', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a.html', '1'))
  await writeFile(join(folders.out, 'a.html'), 'something else')
  expect((await write(folders, output('a.html', '1'))).written).toEqual(['a.html'])
})

test('a damaged record is an empty one: everything is written again', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a.html', '1'))
  const [record = ''] = await readdir(join(folders.state, 'cache'))
  await truncate(join(folders.state, 'cache', record), 40)
  expect((await write(folders, output('a.html', '1'))).written).toEqual(['a.html'])
})

test('a file becomes a folder and a folder a file', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a', '1'), output('b/c', '1'))
  expect((await write(folders, output('a/x', '2'), output('b', '2'))).messages).toEqual([])
  expect(await readFile(join(folders.out, 'a/x'), 'utf8')).toBe('2')
  expect(await readFile(join(folders.out, 'b'), 'utf8')).toBe('2')
})

test('a link in the output folder never leads writing out of it', async () => {
  const folders = await temporaryFolders()
  await mkdir(folders.out, {recursive: true})
  await mkdir(join(folders.root, 'elsewhere'))
  await symlink('../elsewhere', join(folders.out, 'a'))
  const changes = await write(folders, output('a/x', '1'))
  expect(changes.messages.map(({rule, path}) => `${rule} ${path}`)).toEqual(['output/in-the-way dist/a'])
  expect(await readdir(join(folders.root, 'elsewhere'))).toEqual([])
})

test('a record written by someone else never removes what lies outside', async () => {
  const folders = await temporaryFolders()
  await write(folders, output('a', '1'))
  await writeFile(join(folders.root, 'precious'), 'x')
  const [record = ''] = await readdir(join(folders.state, 'cache'))
  const files = [
    ['../precious', '1', '1', 1, 1],
    ['a', '1', '1', 1, 1]
  ]
  writeSealed(join(folders.state, 'cache', record), {version: 5, files})
  await write(folders, output('a', '1'))
  expect(await readFile(join(folders.root, 'precious'), 'utf8')).toBe('x')
})
