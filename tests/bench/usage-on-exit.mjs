/** Preloaded into a Node process where the system has no GNU time: writes what the process used to the file BENCH_USAGE. */
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'

const file = process.env['BENCH_USAGE']
if (isMainThread && file) {
  process.once('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    writeFileSync(file, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${peakKilobytes() ?? maxRSS}\n`)
  })
}

/** On Linux the largest resident set that is told survives `exec`, and may be that of the process which started this one. */
function peakKilobytes() {
  try {
    return /^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
