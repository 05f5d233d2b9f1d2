import {spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {Problem} from './problem.mjs'

/**
 * A running `dragoman dev`.
 *
 * @typedef {object} DevServer
 * @property {string} address Of its front page.
 * @property {(path: string) => Promise<number>} secondsUntil Asks for a page, by its address relative to the front page; gives the seconds
 *   from the start of the process until it was there.
 * @property {() => Promise<number>} end Ends it as Ctrl-C does; gives the seconds that took.
 */

/**
 * Starts `dragoman dev` at a free port and waits until it listens.
 *
 * @param {{cli: string, root: string, scratch: import('./scratch.mjs').Scratch}} options
 * @returns {Promise<DevServer>}
 */
export async function startDevServer({cli, root, scratch}) {
  const start = performance.now()
  const child = spawn(process.execPath, [cli, 'dev', '--root', root, '--port', '0', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32'
  })
  scratch.children.add(child)
  child.once('exit', () => scratch.children.delete(child))
  child.stdout.setEncoding('utf8')
  const [address] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  if (typeof address !== 'string') throw new Problem('Cannot start `dragoman dev`')
  return {
    address: address.trim(),
    async secondsUntil(path) {
      const response = await fetch(new URL(path, address.trim()))
      await response.text()
      if (!response.ok) throw new Problem(`Cannot get \`${response.url}\`: ${response.status}`)
      return (performance.now() - start) / 1000
    },
    async end() {
      const asked = performance.now()
      child.kill('SIGINT')
      await once(child, 'exit')
      return (performance.now() - asked) / 1000
    }
  }
}
