import {isAbsolute, join, relative, sep} from 'node:path'

/** A file of a theme folder. */
export interface ThemePath {
  readonly folder: string
  readonly name: string
  /** The site's root. */
  readonly root: string
}

/** Gives a theme file's path for messages: relative to the site's root, or `dragoman:templates/…` for a file that comes with the program. */
export function shownPath({folder, name, root}: ThemePath): string {
  const path = relative(root, join(folder, name)).split(sep)
  const isOutside = path[0] === '..' || isAbsolute(path.join(sep)) || path.includes('node_modules')
  return isOutside ? `dragoman:templates/${name}` : path.join('/')
}
