import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Gives the absolute path of every file and link below a folder; none when there is no such folder, while one that can't be read is an error. Links are not followed. */
export function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}
