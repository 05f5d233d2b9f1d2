import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {today} from './site.ts'

/** The compiled program. */
export const programFile = new URL('../../lib/cli.js', import.meta.url).pathname

/** What a process of the program came to. */
export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A process of the program. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** How the program is started. */
export interface StartOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** A command that the program is started by, such as `setpriv`. */
  readonly by?: readonly string[]
}

/** Starts the compiled program on the day of all test sites, as a process of its own. */
export function startProgram(argv: readonly string[], {cwd, env = {}, by = []}: StartOptions): Running {
  const [command = '', ...given] = [...by, process.execPath, programFile, ...argv]
  const child = spawn(command, given, {
    cwd,
    env: {...process.env, NO_COLOR: '1', SOURCE_DATE_EPOCH: String(today / 1000), ...env},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => void (out += text))
  child.stderr.on('data', (text) => void (err += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out, err}))
  })
  return {child, ended}
}
