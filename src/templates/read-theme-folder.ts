import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {shownPath} from './shown-path.ts'

/** A file of a theme. */
export interface ThemeFile {
  /** Relative to the theme's folder, with forward slashes. */
  readonly name: string
  /** For messages. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Reads the files of one theme folder, sorted by name; none when there is no such folder. */
export async function readThemeFolder(folder: string, root: string): Promise<readonly ThemeFile[]> {
  const names = await glob(['**/*.html', 'messages/*.json', 'asset/**'], {
    cwd: folder,
    ignore: ['**/node_modules/**']
  })
  return Promise.all(
    names.toSorted().map(async (name) => {
      const bytes = await readFile(join(folder, name))
      return {name, path: shownPath({folder, name, root}), bytes}
    })
  )
}
