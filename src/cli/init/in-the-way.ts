import {lstatSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Gives what is there already where a new site would be written, sorted; another site in the folder is in the way as a whole. */
export function inTheWay(folder: string, paths: readonly string[]): readonly string[] {
  if (isFile(folder)) return ['.']
  const hasContent = names(join(folder, 'content')).length > 0
  const found = new Set<string>(hasContent ? ['content'] : [])
  for (const path of paths) {
    if (path.startsWith('content/') && hasContent) continue
    if (lstatSync(join(folder, path), {throwIfNoEntry: false})) found.add(path)
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
      if (isFile(join(folder, parent))) found.add(parent)
  }
  for (const name of names(folder)) if (name.startsWith('dragoman.config.')) found.add(name)
  return [...found].toSorted()
}

/** A link to a folder is a folder. */
function isFile(path: string): boolean {
  const stats = lstatSync(path, {throwIfNoEntry: false})
  return stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink()
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
