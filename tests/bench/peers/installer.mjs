import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {measure} from '../measure.mjs'
import {Problem} from '../problem.mjs'

/**
 * Installs packages from npm, each set in a folder of its own; what is there already stays.
 *
 * @param {string} home
 * @param {import('../scratch.mjs').Scratch} scratch
 * @returns {import('./peer.mjs').Install}
 */
export function installer(home, scratch) {
  return async (name, packages) => {
    const folder = join(home, name)
    if (isInstalled(folder, packages)) return folder
    process.stderr.write(`Installing ${specifiers(packages).join(' ')}\n`)
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
    const args = [
      'install',
      '--save-exact',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      ...specifiers(packages)
    ]
    const {code, stderr} = await measure({program: 'npm', args, cwd: folder}, scratch).catch((error) => ({
      code: -1,
      stderr: error.message
    }))
    if (code !== 0 || !isInstalled(folder, packages))
      throw new Problem(`cannot install it: ${lastLine(stderr)}`)
    return folder
  }
}

function isInstalled(folder, packages) {
  return Object.entries(packages).every(([name, version]) => {
    try {
      const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
      return JSON.parse(text).version === version
    } catch {
      return false
    }
  })
}

function specifiers(packages) {
  return Object.entries(packages).map(([name, version]) => `${name}@${version}`)
}

function lastLine(text) {
  return text.split('\n').filter((line) => /error|cannot/i.test(line))[0] ?? 'npm failed'
}
