/** Packs the program, installs the package into an empty folder as a stranger would, and makes and builds a site with it; nothing that packages want to run is run. */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'dragoman-smoke-'))

function run(command, argv, cwd) {
  return execFileSync(command, argv, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

try {
  run('npm', ['pack', '--pack-destination', folder], root)
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  const options = [
    '--global',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline'
  ]
  run('npm', ['install', ...options, join(folder, tarball)], folder)
  const program = join(folder, process.platform === 'win32' ? 'dragoman.cmd' : 'bin/dragoman')
  run(program, ['init', 'site', '--yes'], folder)
  run(program, ['build'], join(folder, 'site'))
  run(program, ['check'], join(folder, 'site'))
  for (const page of ['index.html', '404.html', 'feed.xml', 'pagefind/pagefind.js'])
    if (!existsSync(join(folder, 'site/dist', page))) throw new Error(`dist/${page} is missing`)
  console.log(`${tarball} installs, makes a site and builds it`)
} finally {
  await rm(folder, {recursive: true, force: true})
}
