import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {packageRoot} from '../../src/build/package-root.ts'
import {addressOf, listening} from '../../src/cli/listening.ts'
import {ask} from '../helper/ask.ts'
import {dragoman} from '../helper/dragoman.ts'
import {article, site, siteIn} from '../helper/site.ts'

interface Started {
  readonly address: URL
  /** Sends a signal; gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
  readonly err: () => string
}

/** Starts the compiled program, as a person does. */
async function start(root: string, args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [
    join(packageRoot(), 'lib/cli.js'),
    ...args,
    '--root',
    root,
    '--port',
    '0'
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  let err = ''
  child.stderr.on('data', (text: Buffer) => void (err += String(text)))
  const [line]: unknown[] = await once(child.stdout, 'data')
  return {
    address: new URL(String(line).trim()),
    err: () => err,
    async end(signal) {
      const ended = once(child, 'exit')
      child.kill(signal)
      const [code]: (number | null)[] = await ended
      return code ?? null
    }
  }
}

async function failed(root: string, argv: readonly string[]): Promise<readonly [number, string]> {
  const {code, err} = await dragoman(root, argv)
  return [code, err.replaceAll(root, '.')]
}

test('dev serves until Ctrl-C, tells of a problem once, and says when it is mended', async () => {
  const {root, change} = await site({'content/a.md': article({date: 'x'})})
  const {address, end, err} = await start(root, ['dev'])
  expect((await ask(Number(address.port), '/')).status).toBe(200)
  await change({'content/a.md': article({date: 'x'}, 'More.\n')})
  await change({'content/b.md': article()})
  await expect.poll(err, {timeout: 20_000}).toContain('/b/')
  expect(err().split('matter/date')).toHaveLength(2)
  await change({'content/a.md': article()})
  await expect.poll(err, {timeout: 20_000}).toContain('Mended: 0 errors, 0 warnings')
  expect(await end('SIGINT')).toBe(0)
})

test.each([
  [['dev'], 200],
  [['dev', '--no-drafts'], 404]
])('%j answers a draft with %i, and ends when the system asks it to', async (args, status) => {
  const {root} = await site({'content/a.md': article({draft: true})})
  const {address, end} = await start(root, args)
  expect((await ask(Number(address.port), '/a/')).status).toBe(status)
  expect(await end('SIGTERM')).toBe(0)
})

test('preview serves the built site below its base path', async () => {
  const {root} = await site({
    'content/a.md': article({title: 'Here'}),
    'dragoman.config.yaml': 'baseUrl: https://example.org/blog/\n'
  })
  await siteIn(root).build()
  const {address, end} = await start(root, ['preview'])
  expect(address.pathname).toBe('/blog/')
  const {status, body} = await ask(Number(address.port), '/blog/a/')
  expect([status, String(body).includes('Here'), String(body).includes('@dragoman')]).toEqual([
    200,
    true,
    false
  ])
  expect(await end('SIGINT')).toBe(0)
})

test('preview of nothing says what to do', async () => {
  const {root} = await site({'content/a.md': article()})
  expect(await failed(root, ['preview'])).toEqual([
    1,
    'Expected a site in ./dist, found none; build one with `dragoman build`\n'
  ])
})

test.each(['dev', 'preview'])('%s refuses what is no port', async (command) => {
  const {root} = await site({'content/a.md': article()})
  expect(await failed(root, [command, '--port', '70000'])).toEqual([
    2,
    'Unexpected port `70000`, expected a number up to 65535\n'
  ])
})

test('an address that this computer has not is told of in words', async () => {
  const {root} = await site({'content/a.md': article()})
  expect(await failed(root, ['dev', '--host', '192.0.2.1', '--quiet'])).toEqual([
    2,
    'Cannot listen: this computer has no such address; leave --host out, or give one that it has\n'
  ])
})

test('loopback is the default, and the address is one that a browser can open', () => {
  const common = {color: true, cache: true}
  expect(listening(common)).toEqual({host: '127.0.0.1', port: 4040})
  expect(addressOf({host: '127.0.0.1', port: 4040}, '/')).toBe('http://127.0.0.1:4040/')
  expect(addressOf({host: '0.0.0.0', port: 80}, '/blog/')).toBe('http://localhost:80/blog/')
  expect(addressOf({host: '::1', port: 80}, '/')).toBe('http://[::1]:80/')
})
