import {parentPort, workerData} from 'node:worker_threads'
import type {Watched} from './file-watcher.ts'
import {fileWatcher} from './file-watcher.ts'
import type {WatchNews} from './watch.ts'

const watched: Watched = workerData
const tell = (news: WatchNews): void => parentPort?.postMessage(news)
let files: string[] = []

const watcher = fileWatcher(watched, {
  onFile(file) {
    if (files.push(file) === 1) setImmediate(tellFiles)
  },
  onProblem: (problem) => tell({files: [], problem})
})
parentPort?.on('message', (paths: readonly string[]) => watcher.add(paths))

function tellFiles(): void {
  tell({files, problem: null})
  files = []
}
