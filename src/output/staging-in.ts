import {join} from 'node:path'

/** Gives the folder in which files are made before they are put in their places: on the same disk, so that renaming is enough. */
export function stagingIn(out: string): string {
  return join(out, '.dragoman-staging')
}
