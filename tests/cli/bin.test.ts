import {execFileSync, spawnSync} from 'node:child_process'
import {chmod, mkdir, readFile, readdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {site} from '../helper/site.ts'

const root = new URL('../../', import.meta.url).pathname
const bin = join(root, 'lib/cli.js')

function run(
  cwd: string,
  ...argv: readonly string[]
): {readonly status: number | null; readonly out: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, LANG: 'ja_JP.UTF-8', LC_ALL: '', NO_COLOR: '1'}
  })
  return {status, out: stdout + stderr}
}

test('a stranger with the compiled program makes a site, adds an edition, builds it and asks about it', async () => {
  const {root: folder} = await site({})
  expect(run(folder, 'init', 'ferry', '--vscode')).toMatchObject({
    status: 0,
    out: expect.stringContaining('in 日本語, English.')
  })
  const ferry = join(folder, 'ferry')
  expect(run(ferry, 'new', 'fox-and-grapes', '--lang', 'en')).toMatchObject({status: 2})
  expect(run(ferry, 'new', 'visa', '--source', 'https://gazeta.example/a', '--quiet')).toEqual({
    status: 0,
    out: 'content/visa.md\n'
  })
  expect(run(ferry, 'build')).toMatchObject({
    status: 0,
    out: expect.stringContaining('(0 errors, 0 warnings)')
  })
  expect(await readFile(join(ferry, 'dist/index.html'), 'utf8')).toContain('きつねとぶどう')
  expect(run(ferry, 'explain', 'content/visa.md')).toMatchObject({
    status: 0,
    out: expect.stringContaining('It is a draft')
  })
})

test('the scripts of a new site run where the program is installed', async () => {
  const {root: folder} = await site({})
  expect(run(folder, 'init').status).toBe(0)
  await mkdir(join(folder, 'node_modules/.bin'), {recursive: true})
  await symlink(root, join(folder, 'node_modules/dragoman'))
  await symlink('../dragoman/lib/cli.js', join(folder, 'node_modules/.bin/dragoman'))
  await chmod(bin, 0o755)
  execFileSync('npm', ['run', 'build', '--', '--base-url', 'https://example.org/sub'], {
    cwd: folder,
    stdio: 'pipe'
  })
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('href="/sub/fox-and-grapes/"')
})

test('another package can begin a site, as `npm create` does', async () => {
  const {root: folder} = await site({'create.mjs': createPackage})
  await mkdir(join(folder, 'node_modules'))
  await symlink(root, join(folder, 'node_modules/dragoman'))
  execFileSync(process.execPath, ['create.mjs', 'ferry', '--yes'], {cwd: folder, stdio: 'pipe'})
  expect(await readdir(join(folder, 'ferry'))).toContain('dragoman.config.yaml')
})

/** All that such a package would hold. */
const createPackage = "process.argv.splice(2, 0, 'init')\nawait import('dragoman/cli')\n"

test('the package holds what init and editors need', async () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8'
  })
  const [{files}] = JSON.parse(packed)
  const paths = files.map(({path}: {readonly path: string}) => path)
  const samples = await readdir(join(root, 'starter/fox-and-grapes'))
  expect(paths).toEqual(
    expect.arrayContaining([
      'starter/tags.yaml',
      ...samples.map((name) => `starter/fox-and-grapes/${name}`),
      ...['config', 'front-matter', 'people', 'outlets', 'tags'].map((name) => `lib/schema/${name}.json`)
    ])
  )
})
