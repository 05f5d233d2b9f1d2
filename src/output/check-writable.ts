import {accessSync, constants, existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Throws what the system says of the first folder in which files have to be put in place or taken away and may not be: half of them would be no site. */
export function checkWritable(paths: readonly string[], out: string): void {
  if (!existsSync(out)) return
  const present = new Set(readdirSync(out))
  const known = new Set<string>()
  for (const path of paths) {
    const [top = ''] = path.split('/', 1)
    const folder = present.has(top) ? nearest(dirname(join(out, path))) : out
    if (!known.has(folder)) accessSync(folder, constants.W_OK)
    known.add(folder)
  }
}

/** Gives the folder itself, or the one in which it will be made. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}
