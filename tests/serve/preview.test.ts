import {mkdir, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {expect, onTestFinished, test} from 'vitest'
import {preview} from '../../src/serve/preview.ts'
import type {Answered, Question} from '../helper/ask.ts'
import {ask} from '../helper/ask.ts'
import type {Files} from '../helper/site.ts'
import {site} from '../helper/site.ts'

const page = `<!DOCTYPE html><title>A page</title>${'<p>Text.</p>'.repeat(200)}`

const files: Files = {
  'dist/index.html': 'front page',
  'dist/a/index.html': page,
  'dist/翻译/index.html': '译',
  'dist/404.html': 'nothing here',
  'dist/feed.xml': '<feed/>',
  'dist/assets/style.css': 'body {}',
  'dist/assets/theme.js': 'let a',
  'dist/picture.jpg': '0123456789',
  'dist/empty.txt': '',
  'dist/.dragoman-staging/x.html': 'secret',
  'secret.txt': 'secret'
}

interface Host {
  readonly root: string
  readonly ask: (path: string, question?: Question) => Promise<Answered>
}

async function host(basePath = '/'): Promise<Host> {
  const {root} = await site(files)
  const server = await preview({folder: join(root, 'dist'), basePath, host: '127.0.0.1', port: 0})
  onTestFinished(server.close)
  return {root, ask: (path, question) => ask(server.port, path, question)}
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'front page'],
  ['/index.html', 200, 'text/html; charset=utf-8', 'front page'],
  ['/%E7%BF%BB%E8%AF%91/', 200, 'text/html; charset=utf-8', '译'],
  ['/feed.xml', 200, 'text/xml; charset=utf-8', '<feed/>'],
  ['/assets/style.css', 200, 'text/css; charset=utf-8', 'body {}'],
  ['/assets/theme.js', 200, 'text/javascript; charset=utf-8', 'let a'],
  ['/picture.jpg', 200, 'image/jpeg', '0123456789'],
  ['/empty.txt', 200, 'text/plain; charset=utf-8', ''],
  ['/nowhere/', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/picture.jpg/', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/assets', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/.dragoman-staging/x.html', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/../secret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
  ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
  [`/${'x'.repeat(5000)}`, 404, 'text/html; charset=utf-8', 'nothing here']
])('%s is answered with %i', async (path, status, type, text) => {
  const answered = await (await host()).ask(path)
  expect([answered.status, answered.headers['content-type'], answered.body.toString()]).toEqual([
    status,
    type,
    text
  ])
})

test('a folder without its slash is redirected to it', async () => {
  const {ask: get} = await host()
  const {status, headers} = await get('/a?x=1')
  expect([status, headers.location]).toEqual([301, '/a/?x=1'])
  expect((await get('/%E7%BF%BB%E8%AF%91')).headers.location).toBe('/%E7%BF%BB%E8%AF%91/')
})

test('what is known already is not sent again', async () => {
  const {ask: get} = await host()
  const {headers} = await get('/picture.jpg')
  const etag = headers.etag ?? ''
  const modified = headers['last-modified'] ?? ''
  const statuses = await Promise.all([
    get('/picture.jpg', {headers: {'if-none-match': etag}}),
    get('/picture.jpg', {headers: {'if-none-match': `W/${etag}`}}),
    get('/picture.jpg', {headers: {'if-none-match': '"other"'}}),
    get('/picture.jpg', {headers: {'if-modified-since': modified}}),
    get('/picture.jpg', {headers: {'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT'}}),
    get('/nowhere/', {headers: {'if-none-match': '*'}})
  ])
  expect(statuses.map(({status}) => status)).toEqual([304, 304, 200, 304, 200, 404])
})

test.each([
  ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=-3', 206, 'bytes 7-9/10', '789'],
  ['bytes=0-99', 206, 'bytes 0-9/10', '0123456789'],
  ['bytes=20-', 416, 'bytes */10', ''],
  ['bytes=0-1,5-6', 200, undefined, '0123456789'],
  ['lines=1-2', 200, undefined, '0123456789'],
  ['nonsense', 200, undefined, '0123456789']
])('the range %s is answered with %i', async (range, status, part, text) => {
  const answered = await (await host()).ask('/picture.jpg', {headers: {range}})
  expect([answered.status, answered.headers['content-range'], answered.body.toString()]).toEqual([
    status,
    part,
    text
  ])
})

test('a range of a file that has changed is the whole file', async () => {
  const {ask: get} = await host()
  const etag = (await get('/picture.jpg')).headers.etag ?? ''
  const same = await get('/picture.jpg', {headers: {range: 'bytes=0-1', 'if-range': etag}})
  const other = await get('/picture.jpg', {headers: {range: 'bytes=0-1', 'if-range': '"other"'}})
  expect([same.status, other.status]).toEqual([206, 200])
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
  ['', undefined]
])('texts are compressed as `%s` allows', async (accepted, encoding) => {
  const answered = await (await host()).ask('/a/', {headers: {'accept-encoding': accepted}})
  const unpack = {br: brotliDecompressSync, gzip: gunzipSync}
  const {body, headers} = answered
  expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding'])
  expect((encoding === 'br' || encoding === 'gzip' ? unpack[encoding](body) : body).toString()).toBe(page)
})

test('a compressed answer is known again', async () => {
  const {ask: get} = await host()
  const {headers} = await get('/a/', {headers: {'accept-encoding': 'br'}})
  const again = {'accept-encoding': 'br', 'if-none-match': headers.etag ?? ''}
  expect((await get('/a/', {headers: again})).status).toBe(304)
})

test('HEAD tells what GET would send', async () => {
  const {ask: get} = await host()
  const {status, headers, body} = await get('/picture.jpg', {method: 'HEAD'})
  expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0])
})

test('other methods are refused', async () => {
  const {status, headers} = await (await host()).ask('/', {method: 'POST'})
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a name that leads to this computer is refused', async () => {
  const {status, body} = await (await host()).ask('/', {headers: {host: 'evil.example'}})
  expect([status, body.toString()]).toEqual([403, "Unexpected host `evil.example`, expected this server's\n"])
})

test('links out of the folder lead nowhere', async () => {
  const {root, ask: get} = await host()
  await symlink(join(root, 'secret.txt'), join(root, 'dist/leak.txt'))
  await mkdir(join(root, 'private'))
  await writeFile(join(root, 'private/index.html'), 'secret')
  await symlink(join(root, 'private'), join(root, 'dist/private'))
  expect((await get('/leak.txt')).status).toBe(404)
  expect((await get('/private/')).status).toBe(404)
})

test('a site below a base path is served there', async () => {
  const {ask: get} = await host('/blog/')
  expect((await get('/blog/')).body.toString()).toBe('front page')
  expect((await get('/blog/a')).headers.location).toBe('/blog/a/')
  expect((await get('/')).headers.location).toBe('/blog/')
  expect((await get('/a/')).status).toBe(404)
})

test('the next free port is taken', async () => {
  const {root} = await site(files)
  const options = {folder: join(root, 'dist'), basePath: '/', host: '127.0.0.1'}
  const first = await preview({...options, port: 0})
  onTestFinished(first.close)
  const second = await preview({...options, port: first.port})
  onTestFinished(second.close)
  expect(second.port).toBeGreaterThan(first.port)
})
