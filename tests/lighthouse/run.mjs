/**
 * Asks Lighthouse about the pages of the built site, as `dragoman preview` serves them, on its simulated slow phone, and
 * ends with code 1 where a category has less than 100 points. A busy machine takes points for performance from a page that
 * deserves them, so such a page is tried up to five times. Pages that search engines are told to leave out are not asked whether
 * these may take them in.
 *
 * Lighthouse brings two hundred packages along. They are locked here and installed on the first run, so that only those
 * who run it have them.
 */
import {execFileSync, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const program = fileURLToPath(new URL('../../lib/cli.js', import.meta.url))
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo']
const attempts = 5

const pages = [
  {path: '/', isIndexed: true},
  {path: '/apollo-soyuz/', isIndexed: true},
  {path: '/ar/road-of-an-orange/', isIndexed: true},
  {path: '/apollo-soyuz/parallel/', isIndexed: false},
  {path: '/archive/', isIndexed: true},
  {path: '/tags/', isIndexed: true},
  {path: '/tags/space/', isIndexed: true}
]

const chromePath = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find(existsSync)
if (chromePath === undefined)
  throw new Error('Expected Chromium, found none: install one, or name it in CHROMIUM')

if (!existsSync(`${here}node_modules/lighthouse`))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit'})
const {default: lighthouse} = await import('lighthouse')
const {launch} = await import('chrome-launcher')

const server = spawn(process.execPath, [program, 'preview', '--port', '4747'], {
  stdio: ['ignore', 'pipe', 'inherit']
})
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  logLevel: 'error'
})
try {
  const origin = await firstLine(server)
  for (const page of pages) await examine(page, origin)
} finally {
  chrome.kill()
  server.kill()
}

async function examine({path, isIndexed}, origin) {
  for (let attempt = 1; ; attempt++) {
    const {lhr} = await lighthouse(new URL(path, origin).href, {
      port: chrome.port,
      onlyCategories,
      skipAudits: isIndexed ? [] : ['is-crawlable'],
      logLevel: 'error'
    })
    const points = Object.values(lhr.categories).map(({id, score}) => [id, Math.round((score ?? 0) * 100)])
    console.log(`${path} ${points.map(([id, count]) => `${id} ${count}`).join(', ')}`)
    const isPerfect = points.every(([, count]) => count === 100)
    const isSlowAlone = points.every(([id, count]) => count === 100 || id === 'performance')
    if (isPerfect) return
    for (const line of reasons(lhr)) console.log(`  ${line}`)
    if (isSlowAlone && attempt < attempts) continue
    process.exitCode = 1
    return
  }
}

function reasons({categories, audits, runtimeError}) {
  const lost = Object.values(categories)
    .flatMap(({auditRefs}) => auditRefs)
    .filter(({id, weight}) => weight > 0 && (audits[id].score ?? 1) < 1)
  return [
    ...(runtimeError ? [runtimeError.message] : []),
    ...lost.map(({id}) => `${id}: ${audits[id].title} ${audits[id].displayValue ?? ''}`)
  ]
}

/** The server tells its address when it listens. */
function firstLine({stdout}) {
  return new Promise((resolve, reject) => {
    stdout.once('data', (text) => resolve(String(text).trim()))
    stdout.once('end', () => reject(new Error('Expected the address of the server, found its end')))
  })
}
