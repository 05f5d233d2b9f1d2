import {writeFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import type {SiteFile} from '../../src/build/site-files.ts'
import type {DevSite} from '../../src/serve/dev-site.ts'
import {devSite} from '../../src/serve/dev-site.ts'
import {requestPath} from '../../src/serve/request-path.ts'
import type {ShownFiles} from '../../src/serve/shown-files.ts'
import {shownFiles} from '../../src/serve/shown-files.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

/** Files of a site by their paths. */
type Made = Readonly<Record<string, SiteFile>>

interface Opened {
  readonly ask: (path: string) => ReturnType<DevSite['find']>
  readonly finish: (files: Made) => void
}

/** Opens a site that is not made yet. */
function open(shown: ShownFiles): Opened {
  let files: Made = {}
  let resolve: (value?: unknown) => void = () => undefined
  const made = new Promise((done) => (resolve = done))
  const session = {file: async (path: string) => files[path] ?? null}
  const site = devSite({session, made, shown, onProblem: () => undefined})
  return {
    ask: async (path) => site.find(requestPath(path, '/') ?? {segments: [], isFolder: true, query: ''}),
    finish(all) {
      files = all
      resolve()
    }
  }
}

function page(html: string): SiteFile {
  return {kind: 'page', html, origin: 'content/a.md'}
}

async function shownBefore(files: Made): Promise<string> {
  const shown = shownFiles()
  const {ask, finish} = open(shown)
  finish(files)
  for (const path of Object.keys(files)) await ask(`/${path.replace(/index\.html$/, '')}`)
  const {state: folder} = await temporaryFolders()
  shown.save(folder)
  return folder
}

function shownIn(folder: string): ShownFiles {
  const shown = shownFiles()
  shown.load(folder)
  return shown
}

test('what was shown the last time is shown until the site is made, and then what it has become', async () => {
  const folder = await shownBefore({
    'a/index.html': page('old'),
    'style.css': {kind: 'bytes', contents: Buffer.from('p {}')}
  })
  const {ask, finish} = open(shownIn(folder))
  expect(await ask('/a/')).toEqual({kind: 'page', status: 200, html: 'old'})
  const style = await ask('/style.css')
  expect(style.kind === 'file' && style.file.kind === 'bytes' && String(style.file.contents)).toBe('p {}')
  const other = ask('/b/')
  finish({'a/index.html': page('new'), 'b/index.html': page('other')})
  expect(await other).toEqual({kind: 'page', status: 200, html: 'other'})
  expect(await ask('/a/')).toEqual({kind: 'page', status: 200, html: 'new'})
})

test('an address that is gone is not found once the site is made', async () => {
  const {ask, finish} = open(shownIn(await shownBefore({'a/index.html': page('old')})))
  finish({'404.html': page('gone')})
  await new Promise(setImmediate)
  expect(await ask('/a/')).toEqual({kind: 'page', status: 404, html: 'gone'})
})

test('a damaged memory of what was shown is none', async () => {
  const folder = await shownBefore({'a/index.html': page('old')})
  await writeFile(`${folder}/dev/cache/shown.json`, '{"files": 1}')
  expect(shownIn(folder).find('a/index.html')).toBe(null)
})

test('only what was shown of late is left for the next session, and nothing large', async () => {
  const shown = shownFiles()
  for (let index = 0; index < 120; index++) shown.remember(`${index}`, {kind: 'bytes', contents: `${index}`})
  shown.remember('large', {kind: 'bytes', contents: 'x'.repeat(1_000_000)})
  const {state: folder} = await temporaryFolders()
  shown.save(folder)
  const {find} = shownIn(folder)
  expect([find('0'), find('large'), find('119') === null]).toEqual([null, null, false])
})
