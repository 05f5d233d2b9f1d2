import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {soakSite} from './soak-site.mjs'

// Edits a site for hours' worth of saves while `dragoman dev` serves it, and sees that the program holds no more after
// the last than after the first; the same seed gives the same edits.
const {values} = parseArgs({
  options: {
    edits: {type: 'string', default: '5000'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)}
  }
})
const edits = Number(values.edits)
const samples = 20

/** What the program may hold more of after the edits: mebibytes, as the engine keeps compiled code for a while; the others come and go. */
const margin = {heap: 6, files: 4, handles: 2}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dragoman-soak-'))
const site = soakSite(folder, Number(values.seed))
const child = spawn(
  process.execPath,
  [
    '--expose-gc',
    '--import',
    new URL('soak-probe.mjs', import.meta.url).href,
    join(root, 'lib/cli.js'),
    'dev',
    '--root',
    folder,
    '--port',
    '0',
    '--quiet'
  ],
  {stdio: ['ignore', 'pipe', 'ignore', 'ipc']}
)
const ended = once(child, 'exit')
const [line] = await once(child.stdout, 'data')
const address = String(line).trim()

/** Asks the program what it holds. */
async function probe() {
  child.send('')
  const [held] = await once(child, 'message')
  return held
}

/** A browser that shows a page, and what it was told last. */
async function listen() {
  const ending = new AbortController()
  const {body} = await fetch(new URL('/@dragoman/events', address), {
    signal: ending.signal,
    headers: {'sec-fetch-site': 'same-origin', origin: new URL(address).origin}
  })
  const reader = body.getReader()
  let told = Promise.resolve()
  const next = () => (told = reader.read().catch(() => undefined))
  next()
  return {
    async news() {
      await Promise.race([told, wait(patience)])
      next()
    },
    close: () => ending.abort()
  }
}

/** Milliseconds after which an edit that changes nothing is taken to be dealt with. */
const patience = 400

async function get(path) {
  const response = await fetch(new URL(path, address))
  return {status: response.status, text: await response.text()}
}

/** Waits until a page is as it should be. */
async function until(path, isRight) {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (isRight(await get(path))) return
    await wait(25)
  }
  throw new Error(`Expected ${path} to follow the edit`)
}

/** Milliseconds after which connections that nobody uses are closed. */
const idle = 8000

const problems = []
const held = []
try {
  console.log(`${edits} edits from seed ${values.seed}`)
  let browser = await listen()
  await get('/')
  await browser.news()
  const before = await probe()
  for (let edit = 1; edit <= edits; edit++) {
    const {kind, path, isRight} = site.edit()
    if (path === '') await browser.news()
    else
      await until(path, isRight).catch((error) => {
        throw new Error(`Edit ${edit} (${kind}): ${error.message}`)
      })
    if (edit % 50 === 0) {
      await Promise.all(site.pages().map(get))
      browser.close()
      browser = await listen()
    }
    if (edit % Math.ceil(edits / samples) === 0) {
      const now = await probe()
      held.push(now)
      console.log(
        `${edit}: heap ${now.heap.toFixed(1)} MB, RSS ${now.rss.toFixed(0)} MB, ${now.files} files, ${now.handles} handles`
      )
    }
  }
  site.mend()
  browser.close()
  await wait(idle)
  const after = await probe()
  const [early, late] = [held.slice(samples / 5, (2 * samples) / 5), held.slice((-samples / 5) | 0)]
  const growth = (what) => median(late.map((now) => now[what])) - median(early.map((now) => now[what]))
  console.log(
    `In the last fifth ${growth('heap').toFixed(1)} MB and ${growth('files')} files more than in the second; ${after.handles} handles at the end, ${before.handles} at first`
  )
  if (growth('heap') > margin.heap) problems.push('The heap grows')
  if (growth('files') > margin.files) problems.push('More and more files are open')
  if (after.handles > before.handles + margin.handles) problems.push('Handles are left')
} catch (error) {
  problems.push(error.message)
}
child.kill('SIGINT')
const [code] = (await Promise.race([ended, wait(5000, null, {ref: false})])) ?? ['none']
if (code !== 0) problems.push(`Expected the program to end with 0, it ended with ${code}`)
child.kill('SIGKILL')
rmSync(folder, {recursive: true, force: true})
for (const problem of problems) console.error(`${problem}; again with --seed ${values.seed}`)
process.exitCode = problems.length === 0 ? 0 : 1

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? 0
}
