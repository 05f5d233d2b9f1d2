import {spawn, spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {cpus} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} [env] Beside that of this process.
 *
 * @typedef {object} Measured
 * @property {number} code Exit code; -1 when a signal ended it.
 * @property {string} stdout
 * @property {string} stderr
 * @property {number} seconds From start to end, as one waits for it.
 * @property {number | null} cpu Seconds of all cores, user and system; null where it cannot be told.
 * @property {number | null} memory Largest resident set, in MiB; of the largest process, not of their sum.
 * @property {number} noise Share of the machine that others used meanwhile, 0 to 1.
 */

/**
 * Runs a command as a whole process and measures it.
 *
 * @param {Command} command
 * @param {import('./scratch.mjs').Scratch} scratch
 * @returns {Promise<Measured>}
 */
export async function measure(command, scratch) {
  const usageFile = join(scratch.folder, 'usage.txt')
  rmSync(usageFile, {force: true})
  const before = busySeconds()
  const start = performance.now()
  const ended = await run(metered(command, usageFile), scratch)
  const seconds = (performance.now() - start) / 1000
  const usage = readUsage(usageFile)
  const others = busySeconds() - before - (usage.cpu ?? 0)
  const noise = usage.cpu === null ? 0 : Math.min(1, Math.max(0, others / (seconds * cpus().length)))
  return {...ended, seconds, ...usage, noise}
}

/** GNU time, where there is one; macOS has another program of that name. */
const time = ['/usr/bin/time', 'gtime'].find(
  (program) => spawnSync(program, ['-q', '-f', '%M', 'true']).status === 0
)

function metered({program, args, cwd, env = {}}, usageFile) {
  if (time !== undefined)
    return {program: time, args: ['-q', '-f', '%U %S %M', '-o', usageFile, program, ...args], cwd, env}
  if (program !== process.execPath) return {program, args, cwd, env}
  const preload = new URL('usage-on-exit.mjs', import.meta.url).href
  return {program, args: ['--import', preload, ...args], cwd, env: {...env, BENCH_USAGE: usageFile}}
}

function run({program, args, cwd, env}, {children}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, NO_COLOR: '1', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32'
    })
    children.add(child)
    const printed = {stdout: '', stderr: ''}
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8')
      child[stream].on('data', (text) => (printed[stream] += text))
    }
    child.once('error', reject)
    child.once('close', (code) => {
      children.delete(child)
      resolve({code: code ?? -1, ...printed})
    })
  })
}

function readUsage(file) {
  try {
    const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
    return {cpu: user + system, memory: kilobytes / 1024}
  } catch {
    return {cpu: null, memory: null}
  }
}

function busySeconds() {
  const times = cpus().map(({times: {user, nice, sys, irq}}) => user + nice + sys + irq)
  return times.reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000
}
