import {basename} from 'node:path'
import type {FSWatcher} from 'chokidar'
import {watch} from 'chokidar'
import type {Message} from '../report/message.ts'
import {changeBatches} from './change-batches.ts'

/** What is watched, and who is told. */
export interface WatchOptions {
  /** Files and folders, absolute; those that are not there may come. */
  readonly paths: readonly string[]
  /** Folders in which nothing is of interest, absolute. */
  readonly ignored: readonly string[]
  /** Is given files that may have changed, all of one burst at once; is given no more before it is done with them. */
  readonly onChange: (files: readonly string[]) => Promise<void>
  readonly onProblem: (problem: Message) => void
}

/** A watch that goes on. */
export interface Watch {
  /** Watches other files and folders, too. */
  readonly add: (paths: readonly string[]) => void
  readonly close: () => Promise<void>
}

/** What editors and version control put down beside the files themselves. */
const temporary = /^\.|~$|\.(?:sw[a-z]|tmp|bak|orig|part|crdownload)$|^4913$|^#.*#$|___jb_/

/** Watches files and folders; where the system can't, it looks at them every now and then. */
export function watchFiles({paths, ignored, onChange, onProblem}: WatchOptions): Watch {
  const all = new Set(paths)
  const batches = changeBatches(onChange)
  let isClosed = false
  let watcher = open(false)

  function fail(error: unknown): void {
    if (isClosed) return
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const isLimit = code === 'ENOSPC' || code === 'EMFILE'
    onProblem(isLimit ? limitReached(code) : unwatchable(error))
    if (!isLimit || watcher.options.usePolling) return
    const before = watcher
    watcher = open(true)
    void before.close()
  }

  function open(usePolling: boolean): FSWatcher {
    return watch([...all], {
      ignored: (path) => !all.has(path) && (temporary.test(basename(path)) || ignored.includes(path)),
      ignoreInitial: false,
      ignorePermissionErrors: true,
      usePolling,
      interval: 700,
      binaryInterval: 2000
    })
      .on('all', (event, path) => {
        if (event !== 'addDir' && event !== 'unlinkDir') batches.add(path)
      })
      .on('error', fail)
  }

  return {
    add(more) {
      const others = more.filter((path) => !all.has(path))
      for (const path of others) all.add(path)
      if (others.length > 0) watcher.add(others)
    },
    async close() {
      isClosed = true
      batches.close()
      await watcher.close()
    }
  }
}

function limitReached(code: string): Message {
  const hint =
    code === 'ENOSPC'
      ? 'Raise `fs.inotify.max_user_watches`; until then the files are looked at every now and then'
      : 'Let the system open more files (`ulimit -n`); until then the files are looked at every now and then'
  const reason = 'Cannot watch so many files: the limit of the system is reached'
  return {path: '.', place: null, severity: 'warning', rule: 'watch/limit', reason, hint}
}

function unwatchable(error: unknown): Message {
  const reason = `Cannot watch the files: ${error instanceof Error ? error.message : String(error)}`
  const hint = 'Changes there are seen when the program is started again'
  return {path: '.', place: null, severity: 'warning', rule: 'watch/failed', reason, hint}
}
