import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'

/** Gives a function that makes a folder and those it lies in, each once: asking the file system again costs as much as writing. */
export function folderMaker(): (folder: string) => void {
  const known = new Set<string>()
  const make = (folder: string): void => {
    if (known.has(folder) || dirname(folder) === folder) return
    known.add(folder)
    if (isMade(folder)) return
    make(dirname(folder))
    isMade(folder)
  }
  return make
}

/** Says whether the folder is there now; false when the one it lies in is missing. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return true
    if (code === 'ENOENT') return false
    throw error
  }
}
