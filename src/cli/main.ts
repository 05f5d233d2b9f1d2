#!/usr/bin/env node
import process from 'node:process'
import {clackPerson} from './clack-person.ts'
import {run} from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: Date.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
  person: process.stdin.isTTY && process.stderr.isTTY ? clackPerson(process.stdin, process.stderr) : null
})
