import {run} from '../../src/cli/run.ts'
import type {Terminal} from '../../src/cli/terminal.ts'
import {today} from './site.ts'

/** What one command line gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line as a stranger would, on a terminal that is none unless it is said to be. */
export async function dragoman(
  cwd: string,
  argv: readonly string[],
  given: Partial<Terminal> = {}
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    cwd,
    env: {},
    now: today,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isTerminal: false,
    columns: 80,
    person: null,
    ...given
  })
  return {code, out, err}
}
