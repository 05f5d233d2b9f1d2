import {statSync} from 'node:fs'
import {filesBelow} from './files-below.ts'

/** What the file system tells of a file without reading it: size in bytes, milliseconds of the last change, inode. */
export type Stamp = readonly [size: number, changed: number, inode: number]

/** Stamps of files, by absolute path. */
export type Survey = ReadonlyMap<string, Stamp>

/** Looks at every file below the folders, and at single files, without reading any; what is not there is left out. */
export function survey(folders: readonly string[], files: readonly string[]): Survey {
  const found = new Map<string, Stamp>()
  for (const file of [...folders.flatMap(filesBelow), ...files]) {
    const stamp = stampOf(file)
    if (stamp !== null) found.set(file, stamp)
  }
  return found
}

/** Gives the stamp of a file, of what it leads to when it is a link; null when there is none. */
export function stampOf(file: string): Stamp | null {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    return stats ? [stats.size, stats.mtimeMs, stats.ino] : null
  } catch {
    return null
  }
}

/** Says whether two stamps are of the same file in the same state. */
export function isSameStamp(left: Stamp | undefined, right: Stamp | undefined): boolean {
  return left !== undefined && right !== undefined && left.every((part, index) => part === right[index])
}
