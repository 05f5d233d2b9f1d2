import {existsSync, lstatSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {filesBelow} from '../content/files-below.ts'
import {memo} from '../site/memo.ts'

/**
 * Gives what stands in the way of files that are to be put in their places, by its path below the output folder: a
 * file or link where a folder has to be, or a folder where a file has to be. What is removed first is in nobody's way.
 */
export function findObstacle(
  paths: readonly string[],
  out: string,
  removed: ReadonlySet<string>
): string | null {
  const kindByFolder = new Map<string, Kind>()
  const kind = (folder: string): Kind => memo(kindByFolder, folder, () => kindOf(join(out, folder)))
  const present = new Set(existsSync(out) ? readdirSync(out) : [])
  for (const path of paths) {
    if (!present.has(path.split('/', 1)[0] ?? '')) continue
    const end = foldersOf(path).find((folder) => kind(folder) !== 'folder')
    if (end !== undefined && kind(end) === 'other' && !removed.has(end)) return end
    if (end === undefined && kindOf(join(out, path)) === 'folder' && !isEmptied(join(out, path))) return path
  }
  return null

  function isEmptied(folder: string): boolean {
    const files = filesBelow(folder).map((file) => relative(out, file).split(sep).join('/'))
    return files.length > 0 && files.every((file) => removed.has(file))
  }
}

type Kind = 'nothing' | 'folder' | 'other'

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

function kindOf(file: string): Kind {
  const stats = lstatSync(file, {throwIfNoEntry: false})
  if (!stats) return 'nothing'
  return stats.isDirectory() ? 'folder' : 'other'
}
