import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Problem} from './problem.mjs'

/**
 * Finds the compiled program.
 *
 * @param {string} path Of its `cli.js`; empty for that of this repository.
 * @returns {{cli: string, themeFolder: string, version: string}}
 */
export function program(path) {
  const cli = path === '' ? fileURLToPath(new URL('../../lib/cli.js', import.meta.url)) : resolve(path)
  if (!existsSync(cli)) throw new Problem(`Cannot find ${cli}\nRun \`npm run compile\` first.`)
  const root = dirname(dirname(cli))
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {cli, themeFolder: join(root, 'templates'), version}
}
