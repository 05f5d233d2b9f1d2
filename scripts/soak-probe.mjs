import {readdirSync} from 'node:fs'
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'

// Loaded into the program that is watched: tells its parent, when asked, what it holds after a collection of garbage; threads have it too.
if (isMainThread) {
  process.on('message', answer).channel.unref()
  process.on('disconnect', () => process.exit())
}

function answer() {
  globalThis.gc()
  globalThis.gc()
  const {heapUsed, external, rss} = process.memoryUsage()
  process.send({
    heap: (heapUsed + external) / 2 ** 20,
    rss: rss / 2 ** 20,
    files: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
    handles: process.getActiveResourcesInfo().filter((name) => name !== 'Timeout').length
  })
}
