import {existsSync, readdirSync, watch} from 'node:fs'
import type {FSWatcher} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {lazy} from '../../src/pages/lazy.ts'
import {differingPaths} from '../helper/differing-paths.ts'
import {folderBytes} from '../helper/folder-bytes.ts'
import {startProgram} from '../helper/program.ts'
import type {Running} from '../helper/program.ts'
import {article, site} from '../helper/site.ts'
import type {Files, TestSite} from '../helper/site.ts'

/** In each of the two ways; hundreds take minutes: `DRAGOMAN_KILLS=100 DRAGOMAN_SEED=7 npx vitest run tests/build/kill.test.ts`. */
const kills = Number(process.env['DRAGOMAN_KILLS'] ?? 20)
const seed = Number(process.env['DRAGOMAN_SEED'] ?? 1)

/** After so many kills a build may end. */
const respite = 6

interface Version {
  readonly files: Files
  readonly flags: readonly string[]
}

const count = 14
const versions: readonly Version[] = [
  {files: content('first', {}), flags: []},
  {files: content('second', {}), flags: ['--drafts']},
  {files: content('third', {'content/n3.md': null, 'content/n4.md': null}), flags: ['--no-cache']},
  {
    files: content('fourth', {
      'content/n1.md': article({title: 'n1', tags: ['other']}),
      'content/n2.md': null
    }),
    flags: ['--threads', '2']
  },
  {files: content('first', {}), flags: ['--drafts']}
]

function content(word: string, others: Files): Files {
  const numbers = Array.from({length: count}, (_, index) => index)
  return {
    'dragoman.config.yaml': `title: ${word}\n`,
    'content/a.png': word,
    ...Object.fromEntries(
      numbers.map((index) => [
        `content/n${index}.md`,
        article(
          {title: `n${index}`, tags: [`${word}${index % 4}`, `t${index % 3}`], draft: index === 5},
          `${word} `.repeat(40 * index + 1)
        )
      ])
    ),
    ...others
  }
}

describe.each([
  ['file by file', [] as readonly string[]],
  ['as a whole folder', ['--atomic'] as readonly string[]]
])('a build that is killed while it publishes %s', (_, mode) => {
  test(
    'leaves whole files of the old or the new site, and the next one completes it',
    async () => {
      const random = randomFrom(seed)
      const wanted = await cleanSites()
      const story = await site(versions[0]?.files ?? {})
      const {duration, writing} = await measured(story, mode)
      let before = folderBytes(join(story.root, 'dist'))
      let interrupted = 0
      for (let index = 1; index <= kills; index += 1) {
        const choice = Math.floor(random() * versions.length)
        const version = versions[choice]
        const after = wanted[choice] ?? {}
        await change(story, version?.files ?? {})
        const running = start(story, [...(version?.flags ?? []), ...mode])
        if (index % 2 === 0) await setTimeout(random() * duration)
        else await sinceWriting(story, running, random() * writing * 1.5)
        running.child.kill('SIGKILL')
        if ((await running.ended).code === null) interrupted += 1
        const found = standing(story)
        expect(mixed({before, after, found})).toEqual([])
        before = found
        if (index % respite !== 0 && index !== kills) continue
        expect(await start(story, [...(version?.flags ?? []), ...mode]).ended).toMatchObject({code: 0})
        expect(differingPaths(folderBytes(join(story.root, 'dist')), after)).toEqual([])
        expect(leftOver(story)).toEqual([])
        before = after
      }
      expect(interrupted).toBeGreaterThan(kills / 2)
    },
    60_000 + kills * 3000
  )
})

function start({root}: TestSite, flags: readonly string[]): Running {
  return startProgram(['build', '--no-search', '--quiet', ...flags], {cwd: root})
}

const cleanSites = lazy(() => Promise.all(versions.map(clean)))

async function clean({files, flags}: Version): Promise<Readonly<Record<string, string>>> {
  const story = await site(without(files))
  expect(await start(story, flags).ended).toMatchObject({code: 0})
  return folderBytes(join(story.root, 'dist'))
}

function without(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null))
}

async function change(story: TestSite, files: Files): Promise<void> {
  const isThere = ([path, text]: readonly [string, unknown]): boolean =>
    text !== null || existsSync(join(story.root, path))
  await story.change(Object.fromEntries(Object.entries(files).filter(isThere)))
}

/** Gives how long a build takes, and how long it writes, in milliseconds. */
async function measured(
  story: TestSite,
  mode: readonly string[]
): Promise<{readonly duration: number; readonly writing: number}> {
  await mkdir(join(story.root, 'dist'))
  const began = performance.now()
  const running = start(story, mode)
  await sinceWriting(story, running, 0)
  const wrote = performance.now()
  expect(await running.ended).toMatchObject({code: 0})
  return {duration: performance.now() - began, writing: performance.now() - wrote}
}

/** Waits until files are made aside and some time more; not longer than the process lives. */
async function sinceWriting({root}: TestSite, {ended}: Running, more: number): Promise<void> {
  const folders = [root, join(root, 'dist')].filter(existsSync)
  const watchers: FSWatcher[] = []
  const isWriting = new Promise<void>((resolve) => {
    for (const folder of folders)
      watchers.push(
        watch(folder, (_, name) => (/dragoman-(?:staging|next)/.test(name ?? '') ? resolve() : undefined))
      )
  })
  await Promise.race([ended, isWriting.then(() => setTimeout(more))])
  for (const watcher of watchers) watcher.close()
}

/** A folder that was being switched is beside its place. */
function standing({root}: TestSite): Readonly<Record<string, string>> {
  const folder = existsSync(join(root, 'dist')) ? 'dist' : 'dist.dragoman-last'
  const files = Object.entries(folderBytes(join(root, folder)))
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.dragoman-staging')))
}

interface Sites {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
  readonly found: Readonly<Record<string, string>>
}

/** Gives the paths that hold what neither site has there. */
function mixed({before, after, found}: Sites): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(found)])
  return [...paths].filter((path) => found[path] !== before[path] && found[path] !== after[path])
}

function leftOver({root}: TestSite): readonly string[] {
  const beside = readdirSync(root).filter((name) => name.startsWith('dist.'))
  const inState = readdirSync(join(root, '.dragoman'), {recursive: true}).map(String)
  return [...beside, ...inState.filter((name) => /\.\d+$|\.lock$/.test(name))]
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixedState = Math.imul(state ^ (state >>> 15), 1 | state)
    mixedState = (mixedState + Math.imul(mixedState ^ (mixedState >>> 7), 61 | mixedState)) ^ mixedState
    return ((mixedState ^ (mixedState >>> 14)) >>> 0) / 4294967296
  }
}
