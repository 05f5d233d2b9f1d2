import type {Stats} from 'node:fs'
import {lstatSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Gives what is there already where a new site would be written, sorted; content that is there is in the way as a whole. */
export function inTheWay(folder: string, paths: readonly string[]): readonly string[] {
  if (isFile(folder)) return ['.']
  const hasContent = names(join(folder, 'content')).length > 0
  const found = new Set(hasContent ? ['content'] : [])
  for (const path of paths) {
    if (hasContent && path.startsWith('content/')) continue
    if (statsOf(join(folder, path))) found.add(path)
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
      if (isFile(join(folder, parent))) found.add(parent)
  }
  for (const name of names(folder)) if (name.startsWith('dragoman.config.')) found.add(name)
  return [...found].toSorted()
}

/** A link to a folder is as good as a folder. */
function isFile(path: string): boolean {
  const stats = statsOf(path)
  return stats !== null && !stats.isDirectory() && !stats.isSymbolicLink()
}

/** There is nothing below a file. */
function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
