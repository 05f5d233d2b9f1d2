import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'

/** Gives the bytes of every file below a folder as latin1, by path, sorted. */
export function folderBytes(folder: string): Readonly<Record<string, string>> {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return {}
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.toSorted().map((file) => [relative(folder, file), readFileSync(file, 'latin1')])
  )
}
