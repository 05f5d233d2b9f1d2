import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync} from 'node:fs'
import {chmod, mkdir, readFile, rm, symlink, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {memo} from '../../src/site/memo.ts'
import {differingPaths} from '../helper/differing-paths.ts'
import {folderBytes} from '../helper/folder-bytes.ts'
import {programFile, startProgram} from '../helper/program.ts'
import type {Ended, StartOptions} from '../helper/program.ts'
import {article, site} from '../helper/site.ts'
import type {Files, TestSite} from '../helper/site.ts'

const articles: Files = {
  ...Object.fromEntries(
    Array.from({length: 5}, (_, index) => [
      `content/n${index}.md`,
      article({title: `n${index}`, tags: [`t${index % 2}`]}, `word${index}\n`)
    ])
  ),
  'content/n1.ru.md': article(
    {title: 'Оригинал', source: {name: 'Gazeta', lang: 'ru'}, translator: undefined},
    'Слово.\n'
  ),
  'data/tags.yaml': 't1: {names: {en: Named}}\n'
}

function build({root}: TestSite, how: Partial<StartOptions> = {}): Promise<Ended> {
  return startProgram(['build', '--no-search', '--quiet'], {cwd: root, ...how}).ended
}

const cleanByFiles = new Map<string, Promise<Readonly<Record<string, string>>>>()

function bytesOfClean(files: Files): Promise<Readonly<Record<string, string>>> {
  return memo(cleanByFiles, JSON.stringify(files), () => buildClean(files))
}

async function buildClean(files: Files): Promise<Readonly<Record<string, string>>> {
  const story = await site(files)
  expect(await story.build()).toMatchObject({isPublished: true, report: []})
  return folderBytes(join(story.root, 'dist'))
}

/** A failure is told in words, with a path and a hint. */
function expectWords({code, err}: Ended, path: string | RegExp, hint: string): void {
  expect(err).toMatch(path)
  expect(err).toContain(`hint: ${hint}`)
  expect(err).not.toMatch(/\n\s+at |This is a bug/)
  expect(code).toBe(1)
}

const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
// A checkout may lie in a folder that only its owner may enter.
const canBeNobody = spawnSync(nobody[0] ?? '', [...nobody.slice(1), 'test', '-r', programFile]).status === 0
const smallDisk = 'mount -t tmpfs -o size=1m tmpfs "$0"'
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', smallDisk, '/mnt']).status === 0

describe('what stands in the way', () => {
  const isThere: readonly (readonly [string, string, Files, string])[] = [
    ['a folder where a page has to be', 'dist/n3/index.html', {'dist/n3/index.html/x': ''}, 'Move it away'],
    ['a file where a folder has to be', 'dist/n3', {'dist/n3': ''}, 'Move it away'],
    ['a file where the output folder has to be', 'dist', {dist: ''}, 'Move'],
    ['a file where the state has to be', '.dragoman', {'.dragoman': ''}, 'Move'],
    ['a file where the cache has to be', '.dragoman', {'.dragoman/cache': ''}, 'Move'],
    ['a folder where the record has to be', 'dist', {}, 'Move']
  ]
  test.each(isThere)('%s is named, and nothing changed', async (_, path, files, hint) => {
    const story = await site({...articles, ...files})
    const name = 'output-'
    if (Object.keys(files).length === 0) {
      await story.build()
      const cache = join(story.root, '.dragoman/cache')
      const [record = ''] = readdirSync(cache).filter((file) => file.startsWith(name))
      await rm(join(cache, record))
      await mkdir(join(cache, record, 'x'), {recursive: true})
      await rm(join(story.root, 'dist'), {recursive: true})
    }
    const before = folderBytes(join(story.root, 'dist'))
    expectWords(await build(story), path, hint)
    expect(differingPaths(folderBytes(join(story.root, 'dist')), before)).toEqual([])
    await rm(join(story.root, 'dist'), {recursive: true, force: true})
    await rm(join(story.root, '.dragoman'), {recursive: true, force: true})
    expect(await build(story)).toMatchObject({code: 0})
    expect(differingPaths(folderBytes(join(story.root, 'dist')), await bytesOfClean(articles))).toEqual([])
  })
})

describe.runIf(canBeNobody)('what may not be read or written', () => {
  interface Forbidden {
    readonly path: string
    readonly mode: number
    readonly named: string
    readonly hint: string
  }
  const permissions = 'Check the permissions of the file and of its folder'
  const cases: readonly Forbidden[] = [
    {path: 'dist', mode: 0o555, named: 'dist error', hint: permissions},
    {path: 'dist/n3', mode: 0o555, named: 'dist error', hint: permissions},
    {path: '.dragoman', mode: 0o555, named: '.dragoman/build.lock error', hint: permissions},
    {path: '.dragoman/cache', mode: 0o555, named: 'dist error', hint: permissions},
    {path: '.dragoman/cache/documents', mode: 0o555, named: '.dragoman', hint: permissions},
    {path: 'content/n3.md', mode: 0, named: 'content/n3.md error', hint: 'Check its permissions'},
    {path: 'content', mode: 0, named: 'content error', hint: permissions},
    {path: 'content/photo.bin', mode: 0, named: 'content/photo.bin', hint: permissions},
    {path: 'data', mode: 0, named: 'data error', hint: permissions},
    {path: 'data/tags.yaml', mode: 0, named: 'data/tags.yaml error', hint: 'Check its permissions'},
    {path: 'templates', mode: 0, named: 'templates error', hint: permissions},
    {path: 'dragoman.config.yaml', mode: 0, named: 'dragoman.config.yaml error', hint: 'Check'}
  ]
  test.each(cases)('$path is named', async ({path, mode, named, hint}) => {
    const files = {
      ...articles,
      'content/photo.bin': 'x',
      'templates/asset/x.txt': 'x',
      'dragoman.config.yaml': 'title: One\n'
    }
    const story = await site(files)
    await story.build()
    openToAll(story.root)
    const before = folderBytes(join(story.root, 'dist'))
    const changed = {
      'content/n3.md': article({title: 'Changed'}, 'changed\n'),
      'content/photo.bin': 'changed',
      'dragoman.config.yaml': 'title: Two\n',
      'data/tags.yaml': 't1: {names: {en: Renamed}}\n'
    }
    await story.change(changed)
    for (const folder of ['content', 'data']) openToAll(join(story.root, folder))
    await chmod(join(story.root, path), mode)
    lendTo(0, join(story.root, path))
    expectWords(await build(story, {by: nobody}), named, hint)
    if (path !== '.dragoman/cache/documents') {
      // What was published before a cache could not be written is the new site.
      expect(differingPaths(folderBytes(join(story.root, 'dist')), before)).toEqual([])
    }
    await chmod(join(story.root, path), 0o777)
    expect(await build(story, {by: nobody})).toMatchObject({code: 0})
    expect(
      differingPaths(folderBytes(join(story.root, 'dist')), await bytesOfClean({...files, ...changed}))
    ).toEqual([])
  })
})

describe.runIf(canBeNobody)('a renaming that is refused midway', {timeout: 120_000}, () => {
  test('is told of as half done, and the next build does the rest', async () => {
    const story = await site(articles)
    await build(story)
    openToAll(story.root)
    const changed = Object.fromEntries(
      [1, 3].map((index) => [`content/n${index}.md`, article({title: `n${index}`}, 'changed\n')])
    )
    await story.change(changed)
    openToAll(story.root)
    // Who may write to a folder with this bit may still not replace what others own.
    await chmod(join(story.root, 'dist/n3'), 0o1777)
    const broken = await build(story, {by: nobody})
    expectWords(broken, 'n3/index.html', 'Check the permissions')
    expect(broken.err).toContain('Published in part: 1 error')
    const isNew = async (path: string): Promise<boolean> =>
      (await readFile(join(story.root, path), 'utf8')).includes('changed')
    expect(await Promise.all([isNew('dist/n1/index.html'), isNew('dist/n3/index.html')])).toEqual([
      true,
      false
    ])
    await chmod(join(story.root, 'dist/n3'), 0o777)
    expect(await build(story, {by: nobody})).toMatchObject({code: 0})
    expect(
      differingPaths(folderBytes(join(story.root, 'dist')), await bytesOfClean({...articles, ...changed}))
    ).toEqual([])
  })
})

function openToAll(folder: string): void {
  chmodSync(folder, 0o777)
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true}))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o777 : 0o666)
}

/** The owner of a folder may always change its mode, but not write into it. */
function lendTo(owner: number, path: string): void {
  spawnSync('chown', [String(owner), path])
}

describe.runIf(canMount)('a full disk', {timeout: 120_000}, () => {
  test.each([
    ['below the output folder', 'dist'],
    ['below the state', '.dragoman']
  ])('%s is told of, and the next build is right', async (_, folder) => {
    const story = await site(articles)
    const later = {
      'content/large.bin': new Uint8Array(3 << 20),
      'content/n6.md': article({title: 'Long'}, text())
    }
    await mkdir(join(story.root, folder))
    const script = `
      mount -t tmpfs -o size=1m tmpfs ${folder} || exit 99
      "$@" || exit 98
      find dist -type f | sort | xargs cat | sha1sum
      cp -r later/. content/
      "$@"; echo "code $?"
      find dist -type f | sort | xargs cat | sha1sum
      mount -o remount,size=50m ${folder}
      "$@" || exit 97
      cp -r dist kept`
    await story.change(
      Object.fromEntries(
        Object.entries(later).map(([path, data]) => [path.replace('content', 'later'), data])
      )
    )
    const ended = await build(story, {by: ['unshare', '-rm', 'sh', '-c', script, 'sh']})
    const [before, code, after] = ended.out.trim().split('\n')
    expect(ended).toMatchObject({code: 0})
    expect(code).toBe('code 1')
    expectWords({...ended, code: 1}, `${folder} error`, 'Make room on the disk')
    expect(ended.err).toContain('ENOSPC')
    if (folder === 'dist') expect(after).toBe(before)
    expect(
      differingPaths(folderBytes(join(story.root, 'kept')), await bytesOfClean({...articles, ...later}))
    ).toEqual([])
  })

  /** More than fits into the cache. */
  function text(): string {
    return Array.from({length: 60_000}, (_, index) => `word${index}`).join(' ')
  }
})

test.each([64, 40])('with %i open files the site is made, or it is told why not', async (limit) => {
  const story = await site(articles)
  const ended = await build(story, {by: ['sh', '-c', `ulimit -n ${limit} && exec "$@"`, 'sh']})
  if (ended.code !== 0) expectWords(ended, 'EMFILE', 'Let the system open more files (`ulimit -n`)')
  expect(await build(story)).toMatchObject({code: 0})
  expect(differingPaths(folderBytes(join(story.root, 'dist')), await bytesOfClean(articles))).toEqual([])
})

test('a clock set back, with files from the future, changes nothing but the moment', async () => {
  const story = await site({...articles, 'content/late.md': article({date: '2026-05-30'})})
  await story.build()
  const future = new Date(Date.now() + 400 * 24 * 60 * 60 * 1000)
  for (const name of ['content/n2.md', 'dist/n2/index.html', '.dragoman/cache/memory.json'])
    await utimes(join(story.root, name), future, future)
  await story.change({'content/n2.md': article({title: 'n2'}, 'edited\n')})
  await utimes(join(story.root, 'content/n2.md'), future, future)
  const env = {SOURCE_DATE_EPOCH: String(Date.parse('2026-05-01') / 1000)}
  expect(await build(story, {env})).toMatchObject({code: 0})
  expect(existsSync(join(story.root, 'dist/late'))).toBe(false)
  expect(await readFile(join(story.root, 'dist/n2/index.html'), 'utf8')).toContain('edited')
  const fresh = await site({...articles, 'content/late.md': article({date: '2026-05-30'})})
  await fresh.change({'content/n2.md': article({title: 'n2'}, 'edited\n')})
  expect(await build(fresh, {env})).toMatchObject({code: 0})
  expect(
    differingPaths(folderBytes(join(story.root, 'dist')), folderBytes(join(fresh.root, 'dist')))
  ).toEqual([])
})

test('a link in place of a folder of ours leads no removal out of the output folder', async () => {
  const story = await site(articles)
  await story.build()
  await story.change({'content/n3.md': null, 'elsewhere/index.html': 'precious'})
  await rm(join(story.root, 'dist/n3'), {recursive: true})
  await symlink('../elsewhere', join(story.root, 'dist/n3'))
  await story.build()
  expect(await readFile(join(story.root, 'elsewhere/index.html'), 'utf8')).toBe('precious')
})

type Damage = (bytes: Buffer) => Buffer

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({min: 0, max: 1, noNaN: true}).map(
    (part): Damage =>
      (bytes) =>
        bytes.subarray(0, bytes.length * part)
  ),
  fc
    .array(fc.tuple(fc.double({min: 0, max: 0.999999, noNaN: true}), fc.integer({min: 0, max: 7})), {
      minLength: 1,
      maxLength: 3
    })
    .map(
      (flips): Damage =>
        (bytes) =>
          flipped(bytes, flips)
    )
)

function flipped(bytes: Buffer, flips: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes)
  for (const [part, bit] of flips) {
    const at = Math.floor(part * copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  }
  return copy
}

test(
  'whatever a disk does to what is kept between builds, the next one is as a clean one',
  {timeout: 120_000},
  async () => {
    const config = 'title: One\nparallel: true\nagents: {markdown: true}\n'
    const files = {...articles, 'dragoman.config.yaml': config}
    const changed = {'content/n2.md': article({title: 'n2', tags: ['t9']}, 'edited\n')}
    const [clean, edited] = [await bytesOfClean(files), await bytesOfClean({...files, ...changed})]
    const story = await site(files)
    await fc.assert(
      fc.asyncProperty(fc.nat(), damage, fc.boolean(), async (choice, harm, isEdited) => {
        await rm(join(story.root, 'dist'), {recursive: true, force: true})
        await story.change(files)
        await story.build()
        const state = join(story.root, '.dragoman')
        const entries = readdirSync(state, {recursive: true, withFileTypes: true}).filter((entry) =>
          entry.isFile()
        )
        const kept = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
        const file = kept[choice % kept.length] ?? ''
        await writeFile(file, harm(await readFile(file)))
        if (isEdited) await story.change(changed)
        const built = await story.build()
        expect(built.report.filter((line) => line.startsWith('error'))).toEqual([])
        expect(differingPaths(folderBytes(join(story.root, 'dist')), isEdited ? edited : clean)).toEqual([])
      }),
      {numRuns: 30}
    )
  }
)
