/** Compiles the program: `src/` to `lib/`, with its types, and the fields of the views and the schemas for editors as data. */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {writeSchemas} from './write-schemas.mjs'
import {viewFields} from './view-fields.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Changes with every source file and dependency, so that no cache outlives the program that filled it. */
async function programDigest() {
  const hash = createHash('sha256').update(await readFile(`${root}package-lock.json`))
  const names = await readdir(`${root}src`, {recursive: true})
  for (const name of names.filter((file) => file.endsWith('.ts')).sort())
    hash.update(await readFile(`${root}src/${name}`))
  return hash.digest('hex').slice(0, 16)
}

/** Packages that are not part of the bundle: those with code for one platform or files of their own, and large ones seldom used. */
const loadedApart = [
  '@takumi-rs/core',
  'any-ascii',
  'chokidar',
  'jiti',
  'launch-editor',
  'lowlight',
  'pagefind',
  'satteri',
  'sharp',
  'snowball-stemmers',
  'tinypool'
]

/** Some packages inside the bundle were written for `require`. */
const requireInModules =
  "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);"

await rm(`${root}lib`, {recursive: true, force: true})
await mkdir(`${root}lib`)
await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    worker: 'src/build/worker.ts',
    watch: 'src/serve/watch-thread.ts'
  },
  outdir: 'lib',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: loadedApart,
  banner: {js: requireInModules},
  sourcemap: true,
  define: {DRAGOMAN_DIGEST: JSON.stringify(await programDigest())}
})
await build({
  absWorkingDir: root,
  entryPoints: {client: 'src/serve/client/main.ts'},
  outdir: 'lib',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true
})
await writeFile(`${root}lib/view-fields.json`, JSON.stringify(viewFields()))
await writeSchemas(root)
if (process.argv.includes('--types')) {
  const tsc = `${root}node_modules/typescript-native/bin/tsc`
  execFileSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], {cwd: root, stdio: 'inherit'})
}
