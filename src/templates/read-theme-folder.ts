import {readFileSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {filesBelow} from '../content/files-below.ts'
import {shownPath} from './shown-path.ts'

/** A file of a theme. */
export interface ThemeFile {
  /** Relative to the theme's folder, with forward slashes. */
  readonly name: string
  /** For messages. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Templates, interface languages and assets; anything else in the folder is the author's own. */
const themeFile =
  /^(?!(?:.*\/)?(?:node_modules|\.[^/]*)(?:\/|$))(?:.*\.html|messages\/[^/]+\.json|asset\/.+)$/

/** Reads the files of one theme folder, sorted by name; none when there is no such folder. */
export function readThemeFolder(folder: string, root: string): readonly ThemeFile[] {
  const fileByName = new Map(
    filesBelow(folder).map((file) => [relative(folder, file).split(sep).join('/'), file])
  )
  return [...fileByName]
    .filter(([name]) => themeFile.test(name))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, file]) => ({name, path: shownPath({folder, name, root}), bytes: readFileSync(file)}))
}
