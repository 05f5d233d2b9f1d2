import {readFileSync, writeFileSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import type {Message} from '../../src/report/message.ts'
import {fileWatcher} from '../../src/serve/file-watcher.ts'
import {watchFiles} from '../../src/serve/watch.ts'
import type {Files} from '../helper/site.ts'
import {site} from '../helper/site.ts'

interface Story {
  readonly root: string
  readonly change: (files: Files) => Promise<void>
  /** What was told since this was called last, once there is something that holds the file. */
  readonly told: (file: string) => Promise<readonly (readonly string[])[]>
}

/** Files in `content`, watched; `seed.md` among them shows when that has begun. */
async function story(files: Files): Promise<Story> {
  const {root, change} = await site({'content/seed.md': '', ...files})
  let batches: (readonly string[])[] = []
  const watch = watchFiles({
    paths: ['content', 'data', 'dragoman.config.yaml'].map((path) => join(root, path)),
    ignored: [join(root, 'content/dist')],
    onChange: async (changed) =>
      void batches.push(changed.map((file) => file.slice(root.length + 1)).toSorted()),
    onMore: () => undefined,
    onProblem: (problem) => expect.unreachable(problem.reason)
  })
  onTestFinished(watch.close)
  const told = async (file: string): Promise<readonly (readonly string[])[]> => {
    await expect.poll(() => batches.flat(), {timeout: 20_000}).toContain(file)
    const all = batches
    batches = []
    return all
  }
  await told('content/seed.md')
  return {root, change, told}
}

test('a change is told of', async () => {
  const {change, told} = await story({})
  await change({'content/seed.md': 'new'})
  expect(await told('content/seed.md')).toEqual([['content/seed.md']])
})

test('a change that follows another one at once is told of, too', async () => {
  const {root} = await site({'content/a.md': 'old'})
  const file = join(root, 'content/a.md')
  const seen: string[] = []
  let isAnswered = false
  const watch = fileWatcher(
    {paths: [join(root, 'content')], ignored: []},
    {
      onFile(path) {
        if (path !== file) return
        seen.push(readFileSync(path, 'utf8'))
        if (seen.at(-1) !== 'first' || isAnswered) return
        isAnswered = true
        setTimeout(() => writeFileSync(file, 'second'), 10)
      },
      onProblem: (problem) => expect.unreachable(problem.reason)
    }
  )
  onTestFinished(watch.close)
  await expect.poll(() => seen, {timeout: 20_000}).toContain('old')
  await writeFile(file, 'first')
  await expect.poll(() => seen.at(-1), {timeout: 5000}).toBe('second')
})

test('what editors put down for a moment is not told of, their renaming is', async () => {
  const {root, change, told} = await story({'content/a.md': 'old'})
  await change({
    'content/.a.md.swp': 'x',
    'content/4913': 'x',
    'content/a.md~': 'x',
    'content/dist/a.html': 'x'
  })
  await rename(join(root, 'content/a.md~'), join(root, 'content/a.md'))
  expect((await told('content/a.md')).flat()).toEqual(['content/a.md'])
})

test('folders and files that were not there are seen to come, and to go', async () => {
  const {root, change, told} = await story({})
  await change({'dragoman.config.yaml': 'title: One\n'})
  await told('dragoman.config.yaml')
  await mkdir(join(root, 'data'))
  await writeFile(join(root, 'data/tags.yaml'), 'a: {}\n')
  await told('data/tags.yaml')
  await rm(join(root, 'data'), {recursive: true})
  await told('data/tags.yaml')
})

test('a folder that moves is told of file by file', async () => {
  const {root, told} = await story({'content/old/a.md': 'text'})
  await rename(join(root, 'content/old'), join(root, 'content/new'))
  await told('content/new/a.md')
})

test('where the system watches no more files, they are looked at every now and then', async () => {
  const {root} = await site({'content/a.md': 'old'})
  const problems: Message[] = []
  const changed: string[] = []
  const {FSWatcher} = await import('chokidar')
  const added = vi.spyOn(FSWatcher.prototype, 'add')
  onTestFinished(() => added.mockRestore())
  const watch = fileWatcher(
    {paths: [join(root, 'content')], ignored: []},
    {onFile: (file) => void changed.push(file), onProblem: (problem) => void problems.push(problem)}
  )
  onTestFinished(watch.close)
  const [first] = added.mock.contexts
  if (!(first instanceof FSWatcher)) throw new Error('Expected a watcher')
  first.emit('error', Object.assign(new Error('no space left'), {code: 'ENOSPC'}))
  const [, second] = added.mock.contexts
  expect(second instanceof FSWatcher && second.options.usePolling).toBe(true)
  expect(problems.map(({severity, rule}) => [severity, rule])).toEqual([['warning', 'watch/limit']])
  await expect.poll(() => changed, {timeout: 20_000}).toContain(join(root, 'content/a.md'))
  changed.length = 0
  await writeFile(join(root, 'content/a.md'), 'a longer text')
  await expect.poll(() => changed, {timeout: 20_000}).toContain(join(root, 'content/a.md'))
})
