import {basename} from 'node:path'
import type {FSWatcher} from 'chokidar'
import {watch} from 'chokidar'
import {isSameStamp, stampOf} from '../content/survey.ts'
import type {Message} from '../report/message.ts'
import {watchProblem} from './watch-problem.ts'

/** What is watched. */
export interface Watched {
  /** Files and folders, absolute; those that are not there may come. */
  readonly paths: readonly string[]
  /** Folders in which nothing is of interest, absolute. */
  readonly ignored: readonly string[]
}

/** Who is told. */
export interface Listener {
  /** Is given a file that may have changed, and every file once in the beginning. */
  readonly onFile: (file: string) => void
  readonly onProblem: (problem: Message) => void
}

/** A watch that goes on. */
export interface FileWatcher {
  /** Watches other files and folders, too. */
  readonly add: (paths: readonly string[]) => void
  readonly close: () => Promise<void>
}

/** What editors and version control put down beside the files themselves. */
const temporary = /^\.|~$|\.(?:sw[a-z]|tmp|bak|orig|part|crdownload)$|^4913$|^#.*#$|___jb_/

/** Milliseconds in which chokidar tells of no second change of a file, and some more. */
const deafness = 80

/** Watches files and folders; where the system can't, it looks at them every now and then. */
export function fileWatcher({paths, ignored}: Watched, {onFile, onProblem}: Listener): FileWatcher {
  const all = new Set(paths)
  let isClosed = false
  let watcher = open(false)

  function fail(error: unknown): void {
    if (isClosed) return
    const problem = watchProblem(error)
    onProblem(problem)
    if (problem.rule !== 'watch/limit' || watcher.options.usePolling) return
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
        if (event === 'addDir' || event === 'unlinkDir') return
        onFile(path)
        if (event === 'change') lookAgain(path)
      })
      .on('error', fail)
  }

  /** A second change soon after the first would else never be told of. */
  function lookAgain(path: string): void {
    const stamp = stampOf(path)
    setTimeout(() => {
      const now = stampOf(path)
      if (isClosed || now === null || isSameStamp(stamp ?? undefined, now)) return
      onFile(path)
      lookAgain(path)
    }, deafness).unref()
  }

  return {
    add(paths) {
      for (const path of paths) all.add(path)
      watcher.add([...paths])
    },
    async close() {
      isClosed = true
      await watcher.close()
    }
  }
}
