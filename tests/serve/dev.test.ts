import {existsSync} from 'node:fs'
import {symlink} from 'node:fs/promises'
import {request} from 'node:http'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {Refreshed} from '../../src/build/session.ts'
import {dev} from '../../src/serve/dev.ts'
import type {Answered, Question} from '../helper/ask.ts'
import {ask} from '../helper/ask.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files} from '../helper/site.ts'
import {article, site, siteIn} from '../helper/site.ts'

/** Machines may be busy. */
const patience = {timeout: 20_000}

interface Story {
  readonly root: string
  readonly port: number
  readonly change: (files: Files) => Promise<void>
  readonly ask: (path: string, question?: Question) => Promise<Answered>
  readonly text: (path: string) => Promise<string>
  /** What was told, in order. */
  readonly told: readonly Refreshed[]
  readonly opened: readonly string[]
}

async function story(files: Files): Promise<Story> {
  const {root, change} = await site(files)
  const told: Refreshed[] = []
  const opened: string[] = []
  const server = await dev({
    host: '127.0.0.1',
    port: 0,
    site: sessionOptions(root),
    followsEdits: false,
    openEditor: async (place) => void opened.push(place.slice(root.length + 1)),
    onChange: (news) => void told.push(news)
  })
  onTestFinished(server.close)
  const {port} = server
  const get = (path: string, question?: Question): Promise<Answered> => ask(port, path, question)
  return {
    root,
    port,
    change,
    told,
    opened,
    ask: get,
    text: async (path) => String((await get(path)).body)
  }
}

test('a request that comes before the site is made is answered when it is', async () => {
  const {ask: get} = await story({'content/a.md': article({title: 'Here'})})
  const {status, headers, body} = await get('/a/')
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(String(body)).toContain('Here')
})

test('nothing is written but the cache, and the code for the browser is in no built page', async () => {
  const {root, text} = await story({'content/a.md': article()})
  expect(await text('/a/')).toContain('/@dragoman/client.js')
  expect(existsSync(join(root, 'dist'))).toBe(false)
  const built = await siteIn(root).build()
  expect(await built.text('a/index.html')).not.toContain('@dragoman')
})

test('a build after a session writes what has changed in between', async () => {
  const {root, change, text} = await story({'content/a.md': article({title: 'Old'})})
  await siteIn(root).build({drafts: true})
  await change({'content/a.md': article({title: 'Fresh'})})
  await expect.poll(() => text('/a/'), patience).toContain('Fresh')
  const built = await siteIn(root).build({drafts: true})
  expect(await built.text('a/index.html')).toContain('Fresh')
})

test('a problem is told of once, and not again with each save', async () => {
  const {change, text, told} = await story({
    'content/a.md': article({title: 'One'}),
    'content/b.md': article({date: 'x'})
  })
  await text('/')
  expect(told.map(({messages}) => messages.map(({path, rule}) => `${path} ${rule}`))).toEqual([
    ['content/b.md matter/date']
  ])
  await change({'content/b.md': article({date: 'x'}, 'More.\n')})
  await change({'content/a.md': article({title: 'Two'})})
  await expect.poll(() => text('/a/'), patience).toContain('Two')
  expect(told.at(-1)?.messages).toEqual(told[0]?.messages)
})

test('a page that a template fails for is a problem, told of once, until it is mended', async () => {
  const footer = 'templates/part/footer.html'
  const {
    change,
    ask: get,
    text,
    told
  } = await story({
    'content/a.md': article({title: 'One'}),
    [footer]: '<footer><%= it.site.theme.missing.name %></footer>\n'
  })
  const rules = (): readonly string[] => told.at(-1)?.messages.map(({rule}) => rule) ?? []
  expect((await get('/a/')).status).toBe(500)
  expect(rules()).toEqual(['template/failed'])
  await change({'content/a.md': article({title: 'Two'})})
  await expect.poll(() => told.at(-1)?.edited, patience).toEqual(['/a/'])
  expect(rules()).toEqual(['template/failed'])
  await change({[footer]: '<footer>fine</footer>\n'})
  await expect.poll(() => text('/a/'), patience).toContain('<footer>fine</footer>')
  expect(rules()).toEqual([])
})

test('feeds, styles and pictures have their types', async () => {
  const {text, ask: get} = await story({
    'content/a.md': article({}, '![A picture](a.svg)\n'),
    'content/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
  })
  const style = /href="([^"]+\.css)"/.exec(await text('/a/'))?.[1] ?? ''
  const types = await Promise.all(
    ['/feed.xml', '/robots.txt', '/sitemap.xml', style, '/a.svg'].map(async (path) => {
      const {status, headers} = await get(path)
      return `${status} ${headers['content-type']}`
    })
  )
  expect(types).toEqual([
    '200 text/xml; charset=utf-8',
    '200 text/plain; charset=utf-8',
    '200 text/xml; charset=utf-8',
    '200 text/css; charset=utf-8',
    '200 image/svg+xml; charset=utf-8'
  ])
})

test('a page without its slash is redirected, one that is not there is not found', async () => {
  const {ask: get} = await story({'content/a.md': article()})
  const {status, headers} = await get('/a?x')
  expect([status, headers.location]).toEqual([302, '/a/?x'])
  const missing = await get('/nowhere/')
  expect([missing.status, String(missing.body).includes('template-not-found')]).toEqual([404, true])
})

test.each([
  '/../dragoman.config.yaml',
  '/%2e%2e/dragoman.config.yaml',
  '/..%2fdragoman.config.yaml',
  '/content/a.md',
  '/a.md',
  '/leak.svg',
  '/.dragoman/dev/cache/memory.json',
  '/@dragoman/../../package.json',
  '/@dragoman/..%2fpackage.json',
  '/@dragoman/toString',
  '/@dragoman/'
])('%s gives nothing', async (path) => {
  const {root, ask: get} = await story({
    'content/a.md': article(),
    'content/leak.svg': '<svg/>',
    'dragoman.config.yaml': 'title: Secret\n'
  })
  if (path === '/leak.svg') {
    await get('/')
    await siteIn(root).change({'content/leak.svg': null, 'secret.svg': 'secret'})
    await symlink(join(root, 'secret.svg'), join(root, 'content/leak.svg'))
  }
  const {status, body} = await get(path)
  expect(status).toBe(404)
  expect(String(body)).not.toMatch(/secret|A title: |"stamps"/)
})

test('names that lead to this computer are refused everywhere', async () => {
  const {ask: get} = await story({'content/a.md': article()})
  const headers = {host: 'evil.example'}
  const all = ['/', '/a/', '/@dragoman/events', '/@dragoman/client.js']
  const statuses = await Promise.all(all.map(async (path) => (await get(path, {headers})).status))
  expect(statuses).toEqual([403, 403, 403, 403])
})

test('only files that a problem is shown of can be opened, by pages of this server', async () => {
  const {
    port,
    ask: get,
    opened
  } = await story({
    'content/a.md': article({date: 'x'}),
    'content/b.md': article(),
    'dragoman.config.yaml': 'title: Site\n'
  })
  await get('/')
  const origin = `http://127.0.0.1:${port}`
  const open = async (path: string, headers: Readonly<Record<string, string>>): Promise<number> => {
    const body = JSON.stringify({path, line: 3, column: 1})
    return (await get('/@dragoman/open', {method: 'POST', headers, body})).status
  }
  expect(await open('content/a.md', {origin})).toBe(200)
  expect(await open('content/b.md', {origin})).toBe(403)
  expect(await open('../../etc/passwd', {origin})).toBe(403)
  expect(await open('content/a.md', {})).toBe(403)
  expect(await open('content/a.md', {origin: 'http://evil.example'})).toBe(403)
  expect((await get('/@dragoman/open', {method: 'POST', headers: {origin}, body: '{'})).status).toBe(400)
  expect((await get('/@dragoman/open')).status).toBe(405)
  expect(opened).toEqual(['content/a.md:3:1'])
})

test('the server ends while browsers are still connected, and the port is free again', async () => {
  const {root} = await site({'content/a.md': article()})
  const options = {
    host: '127.0.0.1',
    site: sessionOptions(root),
    followsEdits: false,
    openEditor: async () => undefined,
    onChange: () => undefined
  }
  const server = await dev({...options, port: 0})
  await server.ready
  const ended = new Promise((resolve) => {
    request({host: '127.0.0.1', port: server.port, path: '/@dragoman/events'}, (response) => {
      response.on('error', resolve)
      response.on('close', resolve)
      response.once('data', () => void server.close())
    }).end()
  })
  await ended
  const again = await dev({...options, port: server.port})
  expect(again.port).toBe(server.port)
  await again.close()
})
