import {randomUUID} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {getPriority, hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {filesBelow} from '../content/files-below.ts'

/** What only one build of a site has at a time. */
export interface BuildLock {
  readonly release: () => void
}

/** How a build waits for another one. */
export interface LockOptions {
  /** Milliseconds. */
  readonly patience: number
  /** Called once if there is something to wait for. */
  readonly onWait: () => void
}

/** Gives the file that says who builds. */
export function lockFile(state: string): string {
  return join(state, 'build.lock')
}

/** Waits until no other build of the site is running; null when the other one takes longer than there is patience. */
export async function takeBuildLock(
  state: string,
  {patience, onWait}: LockOptions
): Promise<BuildLock | null> {
  mkdirSync(state, {recursive: true})
  const file = lockFile(state)
  const own = JSON.stringify(ourselves())
  const end = performance.now() + patience
  let isWaiting = false
  while (!isCreated(file, own)) {
    if (takeAway(state)) continue
    if (performance.now() > end) return null
    if (!isWaiting) onWait()
    isWaiting = true
    await setTimeout(50)
  }
  return {release: () => (readText(file) === own ? rmSync(file, {force: true}) : undefined)}
}

interface Holder {
  readonly host: string
  readonly pid: number
  /** Numbers of processes are given again: when it was started, as the system counts; empty where that can't be known. */
  readonly started: string
  readonly token: string
}

function ourselves(): Holder {
  return {host: hostname(), pid: process.pid, started: startOf(process.pid), token: randomUUID()}
}

/** Linux tells in the 22nd field of `stat`, the second of which is a name in brackets that may hold anything. */
function startOf(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`) ?? ''
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function isCreated(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, {flag: 'wx'})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    rmSync(file, {force: true})
    throw error
  }
}

/** Takes the lock of a build that is dead away, with what that left half done; says whether there is none now. */
function takeAway(state: string): boolean {
  const file = lockFile(state)
  const text = readText(file)
  if (text === null) return true
  if (isHeld(file, text)) return false
  removeHalfDone(state)
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    // Another build may have been quicker, and this its lock.
    if (readText(aside) !== text) renameSync(aside, file)
    rmSync(aside, {force: true})
  } catch {
    return false
  }
  return true
}

function isHeld(file: string, text: string): boolean {
  const holder = toHolder(text)
  const changed = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
  // The clock may have been set back since.
  const age = Math.abs(Date.now() - changed)
  if (holder === null) return age < 2000
  if (holder.host !== hostname()) return age < 10 * 60 * 1000
  return isAlive(holder.pid) && holder.started === startOf(holder.pid)
}

function toHolder(text: string): Holder | null {
  try {
    const data: unknown = JSON.parse(text)
    return isHolder(data) ? data : null
  } catch {
    return null
  }
}

function isHolder(data: unknown): data is Holder {
  return (
    typeof data === 'object' &&
    data !== null &&
    'host' in data &&
    'started' in data &&
    'pid' in data &&
    Number.isInteger(data.pid)
  )
}

function isAlive(pid: number): boolean {
  try {
    getPriority(pid)
    return true
  } catch (error) {
    return !(error instanceof Error && error.message.includes('ESRCH'))
  }
}

/** What is written aside bears the number of its process. */
function removeHalfDone(state: string): void {
  for (const file of filesBelow(state)) {
    const pid = Number(/\.(\d+)$/.exec(file)?.[1] ?? 0)
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) rmSync(file, {force: true})
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
