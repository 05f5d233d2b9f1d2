import {cpSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {writeArticles} from './write-articles.mjs'

const version = '7.3.5'

/** Astro 7 needs Node 22.12; where this process is older, its Node comes from npm. */
const ownNode = '22.23.3'

/** @type {import('./peer.mjs').Peer} */
export const astro = {
  key: 'astro',
  title: 'Astro',
  notes: [
    `Astro 7 needs Node 22: where the benchmark runs on an older one, Astro gets Node ${ownNode} from npm.`
  ],
  async find(install) {
    const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
    const folder = await install('astro', {
      astro: version,
      ...(isNodeNewEnough() ? {} : {[nodePackage]: ownNode})
    })
    const {bin} = JSON.parse(readFileSync(join(folder, 'node_modules/astro/package.json'), 'utf8'))
    return {
      program: isNodeNewEnough() ? process.execPath : join(folder, 'node_modules', nodePackage, 'bin/node'),
      version,
      folder,
      entry: join(folder, 'node_modules/astro', typeof bin === 'string' ? bin : bin.astro)
    }
  },
  prepare(folder, tool) {
    cpSync(sources('astro-site'), folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    for (const name of ['page.mjs', 'related.mjs']) cpSync(sources(name), join(folder, 'src/lib', name))
    symlinkSync(join(tool.folder ?? '', 'node_modules'), join(folder, 'node_modules'), 'junction')
  },
  writeArticles,
  articlePath: (name) => `content/${name}.md`,
  build: ({program, entry}, folder) => ({
    program,
    args: [entry ?? '', 'build', '--silent'],
    cwd: folder,
    env: {ASTRO_TELEMETRY_DISABLED: '1'}
  }),
  out: 'dist',
  caches: ['.astro', '.cache'],
  feed: 'feed.xml',
  hasRelated: true
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

function sources(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
