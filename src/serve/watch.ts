import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {packageRoot} from '../build/package-root.ts'
import type {Message} from '../report/message.ts'
import {changeBatches} from './change-batches.ts'
import type {FileWatcher, Watched} from './file-watcher.ts'
import {watchProblem} from './watch-problem.ts'

/** What is watched, and who is told. */
export interface WatchOptions extends Watched {
  /** Is given files that may have changed, all of one burst at once; is given no more before it is done with them. */
  readonly onChange: (files: readonly string[]) => Promise<void>
  /** Is told that more has changed before it is done. */
  readonly onMore: () => void
  readonly onProblem: (problem: Message) => void
}

/** What the thread tells. */
export interface WatchNews {
  /** Files that may have changed, absolute. */
  readonly files: readonly string[]
  readonly problem: Message | null
}

/** Watches files and folders in a thread of its own: whenever a file changes, all of its folder are looked at. */
export function watchFiles({paths, ignored, onChange, onMore, onProblem}: WatchOptions): FileWatcher {
  const all = new Set(paths)
  const batches = changeBatches(onChange, onMore)
  const thread = new Worker(join(packageRoot(), 'lib', 'watch.js'), {
    workerData: {paths, ignored} satisfies Watched
  })
  thread.on('message', ({files, problem}: WatchNews) => {
    for (const file of files) batches.add(file)
    if (problem !== null) onProblem(problem)
  })
  thread.on('error', (error) => onProblem(watchProblem(error)))
  return {
    add(more) {
      const others = more.filter((path) => !all.has(path))
      for (const path of others) all.add(path)
      if (others.length > 0) thread.postMessage(others)
    },
    async close() {
      batches.close()
      await thread.terminate()
    }
  }
}
