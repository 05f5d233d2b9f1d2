import {join, relative, sep} from 'node:path'
import type {Folders} from '../../config/config.ts'

/** Gives a path below the output folder as one that is relative to the site's root; empty for an empty one. */
export function outputFile(path: string, {root, out}: Folders): string {
  return path === '' ? '' : relative(root, join(out, path)).split(sep).join('/')
}
