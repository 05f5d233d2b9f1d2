import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/**
 * A folder that goes when the work is done, and the processes that go with it.
 *
 * @typedef {object} Scratch
 * @property {string} folder
 * @property {Set<import('node:child_process').ChildProcess>} children Each the leader of a process group.
 */

/**
 * Works in a temporary folder and leaves nothing behind, whether the work ends, fails or is interrupted.
 *
 * @template Result
 * @param {(scratch: Scratch) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withScratch(work) {
  const scratch = {folder: mkdtempSync(join(tmpdir(), 'dragoman-bench-')), children: new Set()}
  const stop = (signal) => {
    clear(scratch)
    process.exit(exitCodes[signal])
  }
  const signals = Object.keys(exitCodes)
  for (const signal of signals) process.once(signal, stop)
  try {
    return await work(scratch)
  } finally {
    for (const signal of signals) process.off(signal, stop)
    clear(scratch)
  }
}

/** As shells tell them. */
const exitCodes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143}

function clear({folder, children}) {
  for (const child of children) kill(child)
  rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
}

function kill(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
